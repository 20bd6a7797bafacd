import { keptApart } from "./kept-apart.ts";

export const about = {
  privacyTitle: "Hoe wij met uw gegevens omgaan",
  privacyText: (organisation: string, days: number): [string, string[]][] => [
    [
      "Wie is verantwoordelijk?",
      [`${organisation} is verantwoordelijk voor deze site en voor uw gegevens.`],
    ],
    [
      "Wat bewaren wij over u?",
      [
        "Uw naam, uw e-mailadres of postadres, uw taal en het deel van de buurt waar u woont. Wij bewaren ook dat wij u hebben gevraagd, welke e-mail of brief u kreeg en op welke dag u antwoordde.",
        "Wij gebruiken dit om u te vragen wat er in uw buurt moet gebeuren. En om u te vertellen wat er is gedaan. Voor niets anders. Dat is een publieke taak van de gemeente (AVG, artikel 6, lid 1, onder e). Vragen wij u om toestemming? Dan geldt artikel 6, lid 1, onder a.",
        "Uw naam en adres staan in een lijst die het team hier heeft ingevoerd. Wilt u weten waar die lijst vandaan komt? Vraag het ons.",
      ],
    ],
    [
      "Wat bewaren wij van uw antwoord?",
      [
        `${keptApart} Tot de sluiting zit uw antwoord op slot: niemand kan het lezen, ook wij niet. Daarna telt de computer alle antwoorden en vernietigt hij de sleutel. Alleen wie de computers zelf beheert en hun programma voor de sluiting verandert, zou een antwoord kunnen lezen. De antwoorden zonder naam zijn openbaar, zodat iedereen de telling kan controleren. Wat u zelf opschrijft, leest eerst iemand van het team.`,
        "Vult iemand van het team voor u in wat u aan de deur, aan de telefoon of op papier antwoordt? Dan bewaren wij op welke dag dat was, hoe, en wat de rol van die persoon is. Wij laten het u weten. Wie bij de politie werkt, vult geen antwoorden in.",
      ],
    ],
    [
      "En als u wilt meehelpen?",
      [
        "Uw naam en uw telefoonnummer of e-mailadres bewaren wij alleen als u dat goedvindt, apart van uw keuze. Of u vindt dat een belofte heeft geholpen, bewaren wij zonder uw naam.",
        "Wilt u het antwoord op een vraag per e-mail? Dan bewaren wij uw naam en e-mailadres bij die vraag, tot het antwoord is verstuurd.",
      ],
    ],
    [
      "En bij de meting van elk half jaar?",
      [
        "Uw antwoorden bewaren wij zonder uw naam. Wat u hebt verstuurd, zit op slot tot de vragenlijst sluit: niemand kan het lezen, ook wij niet. Daarna vernietigt de computer de sleutel, en leidt niets van de antwoorden terug naar uw link. In het verslag staan alleen cijfers van groepen. Wij vergelijken uw antwoorden van verschillende keren alleen als u dat goedvindt. Dan staat er een code bij uw naam en bij uw antwoorden, hoogstens drie jaar. U kunt altijd stoppen. Wat u invult en niet verstuurt, wissen wij.",
      ],
    ],
    [
      "En van uw internetadres?",
      [
        "Komt er te veel tegelijk van één internetadres, dan laten wij dat even wachten. Daarvoor tellen wij per adres. Het adres zelf bewaren wij niet. Wij bewaren een code die elke dag anders is. Zonder onze sleutel haalt niemand daar het adres uit. Wij bewaren die telling hoogstens een dag; daarna wissen wij hem. Stuurt u iets zonder persoonlijke link, dan bewaren wij apart daarvan twee weken het tijdstip en zo’n code. Bij een vraag bewaren wij alleen het tijdstip. Zo kan het team een golf berichten van robots opzijzetten.",
      ],
    ],
    [
      "Hoe lang?",
      [
        `Dat wij u vroegen en mailden, wissen wij ${days} dagen na het einde van de ronde. Uw naam en e-mailadres bewaren wij zolang wij u mogen vragen, of tot u zich laat wissen.`,
      ],
    ],
    [
      "Met wie delen wij het?",
      [
        "De site en de e-mail werken met computers van Amazon Web Services. In het team kunnen de coördinator, de contactpersoon en de beheerder uw naam en adres zien. Wie voor de gemeente de brieven print, ziet uw naam, uw adres en de code op uw brief. Het team ziet die code niet. Verder delen wij niets. Op deze site staat niets van andere bedrijven: geen cookies die u volgen, geen statistieken van anderen.",
      ],
    ],
    [
      "Wat zijn uw rechten?",
      [
        "Met de link onderaan elke e-mail ziet u wat wij over u bewaren en kunt u het laten wissen. U kunt ons ook mailen. Bent u niet tevreden? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
        "Wilt u de functionaris gegevensbescherming spreken? Vraag ernaar via het e-mailadres hieronder.",
      ],
    ],
  ],
  contact: "Vragen of klachten:",
  accessibilityTitle: "Toegankelijkheid",
  accessibilityText: (organisation: string): [string, string[]][] => [
    [
      "Voor iedereen",
      [
        `${organisation} wil dat iedereen deze site kan gebruiken: met een toetsenbord, een schermlezer, een oude telefoon of een trage verbinding, en zonder JavaScript. De teksten zijn in eenvoudige taal, in zes talen.`,
      ],
    ],
    [
      "Hoe ver zijn wij?",
      [
        "De site is gemaakt volgens WCAG 2.2, niveau A en AA. Elke nieuwe versie wordt automatisch getest. Een onafhankelijk onderzoek is nog niet gedaan. De status is daarom: eerste maatregelen genomen.",
      ],
    ],
    [
      "Lukt iets niet?",
      [
        "Vertel het ons. Wij antwoorden binnen vijf werkdagen en zoeken een oplossing. U kunt uw keuze ook doorgeven per telefoon aan uw contactpersoon.",
      ],
    ],
  ],
};

export type AboutWords = typeof about;
