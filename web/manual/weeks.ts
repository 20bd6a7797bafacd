import { chapter } from "./chapter.ts";
import { TITLES } from "./titles.ts";
import { transitions } from "./transitions.ts";

export const weeks = chapter({
  id: "weeks",
  title: TITLES.weeks,
  purpose: {
    nl: "Zien wat u deze week doet, en wat het programma voor u doet.",
    en: "See what you do this week, and what the software does for you.",
  },
  steps: [
    {
      id: "plan",
      basis: "own",
      title: { nl: "Zo leest u het weekplan", en: "How to read the week plan" },
      says: [
        {
          nl: "Dat bewoners elke tien weken de agenda bepalen, hoort bij de methode. De indeling per week is ons voorstel. Een team kan het plan vervangen: het staat in de gegevens van de buurt.",
          en: "That residents set the agenda every ten weeks belongs to the method. The division into weeks is our proposal. A team can replace the plan: it is part of the facts of the neighbourhood.",
        },
        {
          nl: "Op feestdagen, in de carnavalsweek, in schoolvakanties en op zondag gaat er geen mail naar bewoners en sluit er geen vragenlijst. Zo’n moment schuift naar de eerste vrije dag daarna, en wat erop volgt schuift mee. Weken waarin het team stilligt, zet u in het plan als pauzeweek.",
          en: "On public holidays, in carnival week, in school holidays and on Sundays no mail goes to residents and no survey closes. Such a moment moves to the first free day after it, and what follows moves along. Weeks in which the team stands still go into the plan as pause weeks.",
        },
        {
          nl: "De echte datums van uw ronde, en van het komende jaar, staan in de console.",
          en: "The real dates of your cycle, and of the coming year, stand in the console.",
        },
      ],
      place: "year",
    },
    {
      id: "week-1",
      basis: "own",
      title: { nl: "Week 1: aankondigen en lopen", en: "Week 1: announce and walk" },
      says: [
        {
          nl: "Vertel de buurt dat er een nieuwe ronde komt. Loop door de buurt en verzamel signalen.",
          en: "Tell the neighbourhood that a new cycle is coming. Walk the neighbourhood and collect signals.",
        },
      ],
      roles: {
        who: { nl: "Welzijnswerk en politie.", en: "Welfare work and police." },
        people: {
          nl: "Loop met zijn tweeën, hang de poster op, en kies ongeveer twaalf onderwerpen om te laten zien.",
          en: "Walk in pairs, put up the poster, and choose about twelve topics to show.",
        },
        software: {
          nl: "Opent de ronde en rekent de datums uit. De telregel, de drempel en de volgorde bij gelijke stand liggen dan vast en zijn openbaar.",
          en: "Opens the cycle and works out the dates. The rule of the count, the threshold and the order for ties are fixed then and public.",
        },
        result: {
          nl: "Een lijst met onderwerpen waaruit bewoners kiezen.",
          en: "A list of topics from which residents choose.",
        },
      },
      see: ["walk"],
      place: "neighbourhood",
    },
    {
      id: "weeks-2-4",
      basis: "own",
      title: { nl: "Week 2 tot en met 4: bewoners kiezen", en: "Weeks 2 to 4: residents choose" },
      says: [
        {
          nl: "De vragenlijst staat minstens 18 dagen open. Na 10 dagen krijgt wie nog niet antwoordde een herinnering.",
          en: "The survey is open for at least 18 days. After 10 days who has not answered gets a reminder.",
        },
      ],
      roles: {
        who: { nl: "De coördinator en het hele team.", en: "The coordinator and the whole team." },
        people: {
          nl: "Bestel de brieven voor wie geen e-mail heeft; iemand buiten het team print ze. Kijk waar weinig antwoorden komen en ga daar langs. Voer papieren formulieren in, elk door twee mensen.",
          en: "Order the letters for residents without e-mail; someone outside the team prints them. See where few answers come in and go there. Enter paper forms, each by two people.",
        },
        software: {
          nl: "Mailt de uitnodiging en de herinnering, nooit tussen 20.00 en 8.00 uur. Telt één antwoord per bewoner. Laat aan niemand een tussenstand zien.",
          en: "Mails the invitation and the reminder, never between 20:00 and 8:00. Counts one answer per resident. Shows nobody an interim count.",
        },
        result: {
          nl: "Antwoorden uit elk deel van de buurt.",
          en: "Answers from every part of the neighbourhood.",
        },
      },
      see: ["door", "reach"],
      place: "progress",
    },
    {
      id: "week-4",
      basis: "own",
      title: {
        nl: "Einde van week 4: tellen en de agenda vaststellen",
        en: "End of week 4: count and set the agenda",
      },
      says: [
        {
          nl: "De vragenlijst sluit. Het team kijkt per onderwerp: is het een gedeelde wens, raakt het meer partners, wil een bewoner meedoen?",
          en: "The survey closes. The team looks at each topic: is it a shared wish, does it touch several partners, does a resident want to join?",
        },
      ],
      roles: {
        who: {
          nl: "Het team en bewoners. De coördinator bevestigt.",
          en: "The team and residents. The coordinator confirms.",
        },
        people: {
          nl: "Houd het agenda-overleg en bevestig hoogstens drie onderwerpen. Afwijken kan alleen met een reden die wordt gepubliceerd.",
          en: "Hold the agenda meeting and confirm at most three topics. You can deviate only with a reason that is published.",
        },
        software: {
          nl: "Sluit, verzegelt en telt de antwoorden, en mailt de coördinator. Bevestigt niemand binnen 5 dagen, dan geldt de agenda zoals geteld. Zet de agenda online, met de reden bij elk onderwerp dat afvalt.",
          en: "Closes, seals and counts the answers, and mails the coordinator. If nobody confirms within 5 days, the agenda holds as counted. Puts the agenda online, with the reason for each topic that is not taken.",
        },
        result: {
          nl: "Een agenda van hoogstens drie onderwerpen, openbaar en met redenen.",
          en: "An agenda of at most three topics, public and with reasons.",
        },
      },
      see: ["agenda"],
      place: "agenda",
    },
    {
      id: "week-5",
      basis: "own",
      title: { nl: "Week 5: beloven", en: "Week 5: make promises" },
      says: [
        {
          nl: "Elk onderwerp krijgt een belofte: iemand zegt zelf ja, met partners, een bewoner die meedoet en een datum.",
          en: "Every topic gets a promise: somebody says yes themselves, with partners, a resident who joins in and a date.",
        },
      ],
      roles: {
        who: { nl: "Het team en bewoners.", en: "The team and residents." },
        people: {
          nl: "Maak van het voorstel uw eigen belofte. Zeg ja of nee met de link in uw mail. Bel wie hulp aanbood.",
          en: "Make the proposal your own promise. Say yes or no by the link in your mail. Call who offered to help.",
        },
        software: {
          nl: "Doet per onderwerp één voorstel, mailt wie het waarschijnlijk doet, en herinnert één keer. Loopt er nog een belofte over hetzelfde onderwerp, dan vraagt het de eigenaar opnieuw. Laat zien wie hulp aanbood.",
          en: "Makes one proposal per topic, mails who is likely to do it, and reminds once. Where a promise on the same topic goes on, it asks its owner anew. Shows who offered to help.",
        },
        result: { nl: "Een plan dat op één blad past.", en: "A plan that fits on one sheet." },
      },
      see: ["actions"],
      place: "actions",
    },
    {
      id: "weeks-5-9",
      basis: "own",
      title: { nl: "Week 5 tot en met 9: uitvoeren", en: "Weeks 5 to 9: carry out" },
      says: [
        {
          nl: "Doe wat is afgesproken en houd elke week bij hoe het staat.",
          en: "Do what was agreed and keep the state up to date every week.",
        },
      ],
      roles: {
        who: { nl: "Iedereen.", en: "Everybody." },
        people: {
          nl: "Werk uw eigen belofte bij. Zet een belofte stil met een toelichting als u niet verder kunt.",
          en: "Keep your own promise up to date. Mark a promise as standing still, with an explanation, when you cannot go on.",
        },
        software: {
          nl: "Mailt elke week de eigenaar van een belofte die binnen een week klaar moet zijn of te laat is. Is die meer dan een week te laat, of staat die stil? Dan krijgt de coördinator die mail. Elke maandag krijgt wie iets te doen heeft één overzicht.",
          en: "Mails every week the owner of a promise that is due within a week or overdue. Is it more than a week overdue, or is it on hold? Then the coordinator gets that mail. Every Monday who has something to do gets one overview.",
        },
        result: {
          nl: "Een logboek van elke belofte, te lezen op de pagina van de buurt.",
          en: "A log of every promise, to be read on the neighbourhood's page.",
        },
      },
      see: ["actions"],
      place: "actions",
    },
    {
      id: "week-8",
      basis: "own",
      title: { nl: "Week 8: halverwege kijken", en: "Week 8: mid-check" },
      says: [
        {
          nl: "Wat stilstaat of nog niet is begonnen, gaat door of stopt met een reden. Wat niemand op zich nam, eindigt, en dat lezen bewoners.",
          en: "What stands still or has not begun goes on, or stops with a reason. What nobody took up ends, and residents read so.",
        },
      ],
      roles: {
        who: { nl: "De coördinator.", en: "The coordinator." },
        people: {
          nl: "Bel de eigenaar. Los op wat vastzit, of stop de belofte en schrijf op waarom.",
          en: "Call the owner. Solve what is stuck, or stop the promise and write down why.",
        },
        software: {
          nl: "Mailt de coördinator welke beloftes stilstaan, en welke niet zijn begonnen en binnen twee weken klaar moeten zijn.",
          en: "Mails the coordinator which promises stand still, and which have not begun and are due within two weeks.",
        },
        result: {
          nl: "Geen belofte die zomaar verdwijnt.",
          en: "No promise that silently disappears.",
        },
      },
      see: ["actions"],
      place: "actions",
    },
    {
      id: "week-10",
      basis: "own",
      title: {
        nl: "Week 10: terugkoppelen en vooruitkijken",
        en: "Week 10: report back and look ahead",
      },
      says: [
        {
          nl: "Vertel iedereen wat is gedaan, wat niet, en waarom. Vraag of het hielp. Kijk samen terug.",
          en: "Tell everybody what was done, what was not, and why. Ask whether it helped. Look back together.",
        },
      ],
      roles: {
        who: { nl: "De coördinator, met het team.", en: "The coordinator, with the team." },
        people: {
          nl: "Leg van elke belofte vast wat ervan kwam. Bezorg het terugkoppelblad bij wie geen e-mail heeft.",
          en: "Record what came of every promise. Deliver the report-back sheet to residents without e-mail.",
        },
        software: {
          nl: "Vraagt de coördinator om uitkomsten die ontbreken. Mailt drie dagen later iedereen die is gevraagd, met de vraag of het hielp. Neemt mee wat nog loopt, opent weer wat volgens genoeg bewoners niet hielp, maakt het verslag en plant de volgende ronde.",
          en: "Asks the coordinator for outcomes that are missing. Three days later mails everybody who was asked, with the question whether it helped. Carries on what is under way, opens again what enough residents say did not help, makes the report and plans the next cycle.",
        },
        result: {
          nl: "Een verslag van de ronde, en een datum voor de volgende.",
          en: "A report of the cycle, and a date for the next one.",
        },
      },
      see: ["feedback"],
      place: "cycle",
    },
    {
      id: "steer",
      basis: "own",
      title: { nl: "Als het anders loopt", en: "When things go differently" },
      says: [
        {
          nl: "De coördinator kan een ronde pauzeren, een moment eerder laten komen, of stoppen. Vooraf staat er wat er dan gebeurt, en met hoeveel mensen. Er hoort altijd een reden bij. Die staat in het logboek.",
          en: "The coordinator can pause a cycle, let a moment come early, or stop. Beforehand you see what will happen then, and to how many people. It always takes a reason. It stands in the audit trail.",
        },
      ],
      table: transitions,
      place: "cycle",
    },
  ],
  checks: [
    {
      nl: "De datums van de ronde staan in ieders agenda.",
      en: "The dates of the cycle stand in everybody's calendar.",
    },
    {
      nl: "Vakanties en pauzeweken zijn nagekeken.",
      en: "Holidays and pause weeks have been checked.",
    },
    {
      nl: "Iedereen weet wie de coördinator vervangt.",
      en: "Everybody knows who stands in for the coordinator.",
    },
    {
      nl: "In week 4 staat het agenda-overleg gepland, met bewoners erbij.",
      en: "In week 4 the agenda meeting is planned, with residents present.",
    },
    {
      nl: "In week 9 is van elke belofte bekend wat ervan komt.",
      en: "In week 9 it is known of every promise what comes of it.",
    },
  ],
  pitfalls: [
    {
      trap: {
        nl: "Wachten tot de herinnering voordat u naar de respons kijkt.",
        en: "Waiting for the reminder before you look at the response.",
      },
      instead: {
        nl: "Kijk na een week al waar weinig antwoorden komen, en ga langs.",
        en: "See after a week where few answers come in, and go there.",
      },
    },
    {
      trap: {
        nl: "De agenda laten liggen: na 5 dagen stelt het programma die vast zoals geteld.",
        en: "Leaving the agenda: after 5 days the software adopts it as counted.",
      },
      instead: {
        nl: "Plan het overleg binnen die 5 dagen. Zo kan een bewoner nog ja zeggen.",
        en: "Plan the meeting within those 5 days. So a resident can still say yes.",
      },
    },
    {
      trap: {
        nl: "De laatste week volplannen met uitvoeren.",
        en: "Filling the last week with work.",
      },
      instead: {
        nl: "Houd week 10 vrij om te vertellen en terug te kijken.",
        en: "Keep week 10 free to tell and to look back.",
      },
    },
  ],
  good: [
    {
      nl: "Na tien weken weet elke bewoner die is gevraagd wat er met de antwoorden is gedaan.",
      en: "After ten weeks every resident who was asked knows what was done with the answers.",
    },
    { nl: "De volgende ronde staat al gepland.", en: "The next cycle is already planned." },
  ],
  see: ["walk", "agenda", "feedback"],
});
