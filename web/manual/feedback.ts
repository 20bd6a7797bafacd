import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const feedback = chapter({
  id: "feedback",
  title: TITLES.feedback,
  purpose: {
    nl: "Iedereen die is gevraagd eerlijk vertellen wat ermee is gedaan, ook wat niet lukte.",
    en: "Tell everybody who was asked honestly what was done with it, also what did not work.",
  },
  steps: [
    {
      id: "line",
      basis: "method",
      title: { nl: "Vertel het in vier stappen", en: "Tell it in four steps" },
      says: [
        {
          nl: "Elke terugkoppeling loopt langs dezelfde lijn:",
          en: "Every report follows the same line:",
        },
      ],
      list: [
        { nl: "Signaal: wat zeiden bewoners?", en: "Signal: what did residents say?" },
        { nl: "Wie: wie is ermee aan de slag gegaan?", en: "Who: who took it up?" },
        {
          nl: "Wat: wat is gedaan, afgesproken of wordt uitgezocht?",
          en: "What: what was done, agreed or is being looked into?",
        },
        { nl: "Hierna: wat gebeurt er nu, en wanneer?", en: "Next: what happens now, and when?" },
      ],
    },
    {
      id: "outcomes",
      basis: "method",
      title: {
        nl: "Bewoners lezen een van vijf uitkomsten",
        en: "Residents read one of five outcomes",
      },
      says: [
        {
          nl: "Elke belofte krijgt er één; zij volgt uit de stand die u vastlegt. Er is geen zesde: niets verdwijnt zonder antwoord. Wat deels is gedaan, heet ook zo, met wat er nog komt.",
          en: "Every promise gets one; it follows from the state that you record. There is no sixth: nothing disappears without an answer. What is done in part is called so, with what is still to come.",
        },
      ],
      list: [
        {
          nl: "Gedaan: bewoners kunnen het zien. ‘Op 12 oktober zijn vier lampen vervangen.’",
          en: "Done: residents can see it. ‘Four lamps were replaced on 12 October.’",
        },
        {
          nl: "Afgesproken: het staat vast, met een datum. ‘De corporatie schildert de portieken in maart.’",
          en: "Agreed: it is settled, with a date. ‘The corporation paints the porches in March.’",
        },
        {
          nl: "Wordt uitgezocht: zeg wie, en wanneer het antwoord komt.",
          en: "Being looked into: say by whom, and when the answer comes.",
        },
        {
          nl: "Overgedragen: zeg aan welke partner, en waar de bewoner die bereikt.",
          en: "Handed over: say to which partner, and where the resident reaches it.",
        },
        {
          nl: "Niet gedaan: zeg waarom. Ook dit is een antwoord.",
          en: "Not done: say why. This is an answer too.",
        },
      ],
      place: "actions",
    },
    {
      id: "failed",
      basis: "method",
      title: { nl: "Zeg ook wat niet werkte", en: "Also say what did not work" },
      says: [
        {
          nl: "Bewoners zien het toch. ‘Wij hebben drie avonden gelopen. De overlast bleef. Wij stoppen ermee en vragen de jongerenwerker om mee te denken.’ Geef niemand de schuld.",
          en: "Residents see it anyway. ‘We walked for three evenings. The nuisance stayed. We stop and ask the youth worker to think along.’ Blame nobody.",
        },
      ],
    },
    {
      id: "record",
      basis: "own",
      title: { nl: "Leg het vast vóór week 10", en: "Record it before week 10" },
      says: [
        {
          nl: "Leg bij elke belofte in de console vast wat ervan kwam. Aan het begin van week 10 hoort de coördinator wat ontbreekt. Drie dagen later gaat de mail uit naar iedereen die is gevraagd, ook naar wie niet antwoordde.",
          en: "Record in the console what came of each promise. At the beginning of week 10 the coordinator hears what is missing. Three days later the e-mail goes to everybody who was asked, also to who did not answer.",
        },
        {
          nl: "Schrijf de tekst alsof uw buurvrouw die leest: korte zinnen, geen afkortingen, geen namen van bewoners.",
          en: "Write the text as if your neighbour reads it: short sentences, no abbreviations, no names of residents.",
        },
      ],
      place: "actions",
    },
    {
      id: "everybody",
      basis: "own",
      title: { nl: "Bereik ook wie geen e-mail heeft", en: "Also reach residents without e-mail" },
      says: [
        {
          nl: "De mail bereikt alleen mensen met e-mail. Print bij de brieven van de ronde het blad met terugkoppeling: er staat hetzelfde op, uit dezelfde gegevens. Bezorg het bij de anderen. Hang het op waar de poster hing.",
          en: "The e-mail only reaches people with e-mail. Print the sheet with feedback, among the letters of the cycle: it says the same, from the same facts. Deliver it to the others. Put it up where the poster was.",
        },
      ],
      see: ["reach"],
      place: "letters",
    },
    {
      id: "helped",
      basis: "own",
      title: { nl: "Vraag of het hielp", en: "Ask whether it helped" },
      says: [
        {
          nl: "In de mail staat een link waarmee bewoners zeggen of het hielp. Dat kan tot de dag voor de volgende uitnodiging. Wat korter dan vier weken klaar is, wordt de keer daarna gevraagd: of iets helpt, merkt u pas na een tijd. Wie geen e-mail heeft, vragen wij het in de volgende vragenlijst, ook op het papieren formulier. Zeggen genoeg bewoners van niet, dan gaat de belofte vanzelf weer open. Zij komt terug in de vragenlijst en in het agenda-overleg, met wat al is geprobeerd. Antwoordden er weinig, dan hoort alleen de coördinator het en beslist die. De cijfers staan op de pagina van de buurt als de volgende vragenlijst is gesloten. Het is een indruk, geen meting.",
          en: "The e-mail has a link by which residents say whether it helped. They can until the day before the next invitation. What was finished less than four weeks before is asked the time after that: it takes a while to see whether something helps. Residents without e-mail are asked in the next survey, on the paper form too. If enough residents say that it did not, the promise opens again by itself. It comes back in the survey and in the agenda meeting, with what was tried. If few answered, the coordinator alone hears of it and decides. The figures are on the neighbourhood's page once the next survey has closed. It is an impression, no measurement.",
        },
      ],
      see: ["measure"],
    },
    {
      id: "questions",
      basis: "own",
      title: { nl: "Beantwoord vragen op tijd", en: "Answer questions in time" },
      says: [
        {
          nl: "Bewoners kunnen vragen naar oplossingen voor de langere termijn. Het antwoord komt binnen 14 dagen op de pagina van de buurt. Dat getal is ons voorstel. Schrijf de vraag over zonder namen. Weet u het nog niet? Zeg wie het uitzoekt, en wanneer u terugkomt.",
          en: "Residents can ask about solutions for the longer term. The answer comes on the neighbourhood's page within 14 days. That number is our proposal. Write the question down without names. Do you not know yet? Say who finds out, and when you come back to it.",
        },
      ],
      place: "questions",
    },
    {
      id: "evaluate",
      basis: "own",
      title: { nl: "Kijk samen terug", en: "Look back together" },
      says: [
        {
          nl: "Neem een half uur met het team en de bewoners die meededen. Drie vragen: wat hielp, wat niet, wat doen wij de volgende ronde anders?",
          en: "Take half an hour with the team and the residents who joined in. Three questions: what helped, what did not, what do we do differently in the next cycle?",
        },
      ],
      see: ["weeks"],
      place: "figures",
    },
  ],
  checks: [
    {
      nl: "Bij elke belofte staat wat ervan kwam, in minstens één zin.",
      en: "Of every promise it says what came of it, in at least one sentence.",
    },
    { nl: "Wat niet is gedaan, heeft een reden.", en: "What was not done has a reason." },
    {
      nl: "Wat is overgedragen, noemt de partner en waar die te bereiken is.",
      en: "What was handed over names the partner and where to reach it.",
    },
    {
      nl: "Er staan geen namen van bewoners in zonder toestemming.",
      en: "No names of residents stand in it without consent.",
    },
    { nl: "Wie geen e-mail heeft, kreeg het blad.", en: "Residents without e-mail got the sheet." },
    {
      nl: "Alle vragen van bewoners hebben een antwoord of een datum.",
      en: "All questions of residents have an answer or a date.",
    },
  ],
  pitfalls: [
    {
      trap: { nl: "Alleen de successen vertellen.", en: "Telling the successes alone." },
      instead: {
        nl: "Noem ook wat niet lukte, met de reden en de volgende stap.",
        en: "Also name what did not work, with the reason and the next step.",
      },
    },
    {
      trap: { nl: "‘Wij nemen het mee.’", en: "‘We will take it along.’" },
      instead: {
        nl: "Zeg wie het oppakt en wanneer de bewoner iets hoort.",
        en: "Say who takes it up and when the resident hears something.",
      },
    },
    {
      trap: {
        nl: "Zeggen dat de buurt veiliger is geworden door de aanpak.",
        en: "Saying that the neighbourhood became safer because of the approach.",
      },
      instead: {
        nl: "Zeg wat u deed. Of het helpt, zegt de meting.",
        en: "Say what you did. The measurement says whether it helps.",
      },
    },
  ],
  good: [
    {
      nl: "Iedereen die is gevraagd, heeft antwoord. Ook wie niet meedeed.",
      en: "Everybody who was asked has an answer. Also who did not take part.",
    },
    {
      nl: "Bewoners vertellen elkaar wat er met hun onderwerp is gebeurd, en dat klopt.",
      en: "Residents tell each other what happened to their topic, and it is right.",
    },
  ],
  see: ["actions", "measure", "weeks"],
});
