import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";

export const method = chapter({
  id: "method",
  title: TITLES.method,
  purpose: {
    nl: "Weten wat een Veilige Buurten Team doet, en of u er nu mee kunt beginnen.",
    en: "Know what a Safe Neighbourhoods Team does, and whether you can begin now.",
  },
  steps: [
    {
      id: "team",
      basis: "method",
      title: { nl: "Zet het team neer", en: "Set up the team" },
      says: [
        {
          nl: "Het team werkt in één buurt met duidelijke grenzen. Er zitten mensen in van de gemeente, het welzijnswerk, de politie en de woningcorporaties.",
          en: "The team works in one neighbourhood with clear borders. In it are people of the municipality, welfare work, the police and the housing corporations.",
        },
        {
          nl: "Een onafhankelijke coördinator zorgt dat het werk doorloopt. Eén vaste contactpersoon is er voor bewoners en partners.",
          en: "An independent coordinator keeps things going. One fixed contact person is there for residents and partners.",
        },
        {
          nl: "Elke tien weken bepalen bewoners de agenda voor een deel van de buurt. Professionals en bewoners voeren die daarna samen uit.",
          en: "Every ten weeks residents set the agenda for a part of the neighbourhood. Professionals and residents then carry it out together.",
        },
      ],
      see: ["weeks"],
    },
    {
      id: "works",
      basis: "method",
      title: { nl: "Doe wat werkt", en: "Do what works" },
      says: [
        {
          nl: "De aanpak is beproefd in vier buurten van Maastricht: Wittevrouwenveld, Limmel, Nazareth en Wyckerpoort. Daar werkten drie dingen:",
          en: "The approach was proven in four neighbourhoods of Maastricht: Wittevrouwenveld, Limmel, Nazareth and Wyckerpoort. Three things worked there:",
        },
      ],
      list: [
        {
          nl: "Contact: een vast gezicht. Bewoners hebben invloed op de doelen. Wat zij zelf kunnen, wordt aangemoedigd.",
          en: "Contact: a fixed face. Residents influence the goals. What they can do themselves is encouraged.",
        },
        {
          nl: "Doen: partners en bewoners halen de doelen samen.",
          en: "Acting: partners and residents reach the goals together.",
        },
        {
          nl: "Antwoord: bewoners kunnen vragen naar oplossingen voor de langere termijn, en horen wat er is gedaan.",
          en: "Answers: residents can ask about solutions for the longer term, and hear what was done.",
        },
      ],
    },
    {
      id: "conditions",
      basis: "method",
      title: { nl: "Kijk of de voorwaarden er zijn", en: "See whether the conditions are there" },
      says: [
        {
          nl: "Drie voorwaarden. Ontbreekt er één, regel die dan eerst.",
          en: "Three conditions. If one is missing, arrange that first.",
        },
      ],
      list: [
        {
          nl: "Professionals werken over de grens van hun vak heen.",
          en: "Professionals work across the border of their own field.",
        },
        {
          nl: "Bewoners krijgen een deel van de regie.",
          en: "Residents share control.",
        },
        { nl: "Professionals kunnen mensen motiveren.", en: "Professionals can motivate people." },
      ],
    },
    {
      id: "across",
      basis: "own",
      title: { nl: "Werk over vakgrenzen heen", en: "Work across disciplines" },
      says: [
        {
          nl: "Vraag elke partner om één vaste persoon, met uren en met ruimte om zelf te beslissen.",
          en: "Ask every partner for one fixed person, with hours and with room to decide.",
        },
        {
          nl: "Spreek af wat u van elkaar mag verwachten: wie belt wie, hoe snel, en wie beslist als het niet lukt.",
          en: "Agree on what you may expect of each other: who calls whom, how fast, and who decides when it does not work.",
        },
      ],
    },
    {
      id: "direction",
      basis: "own",
      title: { nl: "Geef een deel van de regie weg", en: "Share control" },
      says: [
        {
          nl: "Zeg vooraf wat bewoners beslissen: welke onderwerpen eerst komen. Zeg ook wat zij niet beslissen: de wet, en wat er met één persoon of één gezin gebeurt.",
          en: "Say beforehand what residents decide: which topics come first. Also say what they do not decide: the law, and what happens to one person or family.",
        },
        {
          nl: "Komt er een onderwerp uit dat u niet had gekozen? Dan gaat u daarmee aan de slag. Afwijken kan alleen met een reden die iedereen leest.",
          en: "Is the outcome a topic that you would not have chosen? Then you work on that one. You can deviate only with a reason that everybody reads.",
        },
      ],
      see: ["agenda"],
    },
    {
      id: "motivate",
      basis: "own",
      title: { nl: "Motiveer mensen", en: "Motivate people" },
      says: [
        {
          nl: "Vraag iets kleins en zeg precies wat: ‘Wilt u zaterdag van tien tot elf uur mee?’ Vraag wat iemand goed kan. Bel na afloop en vertel wat het heeft opgeleverd.",
          en: "Ask for something small and say exactly what: ‘Will you join us on Saturday from ten to eleven?’ Ask what somebody is good at. Call afterwards and tell what came of it.",
        },
      ],
    },
    {
      id: "rules",
      basis: "method",
      title: { nl: "Houd u aan de spelregels", en: "Keep to the rules" },
      says: [
        {
          nl: "Zo blijft het team van de buurt, en niet van één partner.",
          en: "So the team stays the neighbourhood's, and not one partner's.",
        },
      ],
      list: [
        {
          nl: "Gedeelde wens: u doet alleen iets met een onderwerp dat meer bewoners belangrijk vinden.",
          en: "Shared wish: you act only on a topic that several residents find important.",
        },
        {
          nl: "Samen eigenaar: wil niemand het samen met het team oppakken? Dan stopt het.",
          en: "Co-ownership: does nobody want to take it up together with the team? Then it stops.",
        },
        {
          nl: "Alleen integraal: wat één partner als eigen taak heeft, gaat naar die partner. Het wordt iets van het team als het meer partners raakt.",
          en: "Integral only: what is one partner's own task goes to that partner. It becomes the team's when it touches several partners.",
        },
        {
          nl: "Deelgebied: kies per onderwerp het gebied dat erbij past, van één straat tot de hele buurt.",
          en: "Sub-area: choose for each topic the area that fits it, from one street to the whole neighbourhood.",
        },
        {
          nl: "Terugkoppelen: ook over wat niet lukte.",
          en: "Feedback: also about what did not work.",
        },
        {
          nl: "Hoogstens drie onderwerpen tegelijk. Dat is de gewoonte bij de Britse PACT-aanpak.",
          en: "At most three topics at a time. That is the custom in the British PACT practice.",
        },
      ],
      see: ["agenda", "actions", "feedback"],
    },
    {
      id: "expect",
      basis: "method",
      title: { nl: "Weet wat u mag verwachten", en: "Know what you may expect" },
      says: [
        {
          nl: "De doelen zijn: meer actieve bewoners, meer samen verantwoordelijk, meer vertrouwen in de organisaties, en professionals en hun samenwerking die bekender zijn. Iets minder onveilig gevoel en minder slachtoffers is een verwachting, geen belofte.",
          en: "The goals are: more active residents, more shared responsibility, more trust in the organisations, and professionals and their cooperation that are better known. Slightly less feeling of unsafety and fewer victims is an expectation, no promise.",
        },
      ],
      see: ["measure"],
    },
    {
      id: "known",
      basis: "elsewhere",
      title: { nl: "Maak het team bekend", en: "Make the team known" },
      says: [
        {
          nl: "Een zelfde aanpak in Rotterdam had vooral effect op wie in het comité zat. De meeste bewoners wisten niet dat de aanpak bestond. Maak het team dus bekend.",
          en: "A similar approach in Rotterdam mostly had an effect on those in the committee. Most residents did not know that it existed. So make the team known.",
        },
      ],
      see: ["reach"],
    },
    {
      id: "not-yet",
      basis: "own",
      title: { nl: "Begin nog niet als …", en: "Do not begin yet if …" },
      says: [
        {
          nl: "Begint u en doet u daarna niets, dan verliest u vertrouwen. Wacht dan liever nog even.",
          en: "It is better to wait a little than to start and not deliver.",
        },
      ],
      list: [
        {
          nl: "er geen vaste contactpersoon is, of niemand die haar of hem vervangt;",
          en: "there is no fixed contact person, or nobody to stand in for that person;",
        },
        {
          nl: "een van de vier partners geen mens en geen uren heeft;",
          en: "one of the four partners has no person and no hours;",
        },
        { nl: "de uitkomst al vaststaat;", en: "the outcome is fixed already;" },
        {
          nl: "er nu een crisis is in de buurt: die gaat voor, en vraagt ander werk;",
          en: "there is a crisis in the neighbourhood now: that comes first, and asks for other work;",
        },
        {
          nl: "u wilt weten of het helpt, en de nulmeting is nog niet gedaan.",
          en: "you want to know whether it helps, and the baseline has not been measured.",
        },
      ],
      see: ["measure"],
    },
  ],
  checks: [
    {
      nl: "De grenzen van de buurt en de delen ervan staan vast.",
      en: "The borders of the neighbourhood and its parts are fixed.",
    },
    {
      nl: "Gemeente, welzijnswerk, politie en corporaties hebben elk een vaste persoon.",
      en: "Municipality, welfare work, police and corporations each have a fixed person.",
    },
    {
      nl: "De contactpersoon heeft een naam, een foto, een telefoonnummer en een vervanger.",
      en: "The contact person has a name, a photo, a phone number and a stand-in.",
    },
    {
      nl: "Op papier staat wat bewoners beslissen, en wat niet.",
      en: "It is on paper what residents decide, and what not.",
    },
    {
      nl: "De leidinggevenden weten dat bewoners de volgorde bepalen.",
      en: "The managers know that residents decide what comes first.",
    },
    {
      nl: "De nulmeting is gedaan, of u hebt besloten om niet te meten.",
      en: "The baseline has been measured, or you decided not to measure.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Het team kiest zelf de onderwerpen en vraagt bewoners om steun.",
        en: "The team chooses the topics and asks residents for support.",
      },
      instead: {
        nl: "Vraag eerst, open en zonder voorkeur.",
        en: "Ask first, openly and without a preference.",
      },
    },
    {
      trap: {
        nl: "Elke melding wordt een zaak van het team.",
        en: "Every report becomes a matter for the team.",
      },
      instead: {
        nl: "Geef door wat één partner zelf kan. Zeg tegen de melder aan wie.",
        en: "Hand over what one partner can do. Tell the person to whom.",
      },
    },
    {
      trap: {
        nl: "De contactpersoon wisselt elk half jaar.",
        en: "The contact person changes every half year.",
      },
      instead: {
        nl: "Regel voor minstens een jaar dezelfde persoon, met een vervanger die bewoners al kennen.",
        en: "Arrange the same person for at least a year, with a stand-in whom residents know already.",
      },
    },
  ],
  good: [
    {
      nl: "Bewoners kunnen zeggen wie hun contactpersoon is.",
      en: "Residents can say who their contact person is.",
    },
    {
      nl: "Elke partner kan in één zin zeggen wat het team nu doet, en waarom.",
      en: "Every partner can say in one sentence what the team does now, and why.",
    },
  ],
  see: ["weeks", "safety"],
});
