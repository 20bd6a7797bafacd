/** Setting up a neighbourhood, step by step, until a cycle can begin. */
const nl = {
  title: "Nieuwe buurt",
  label: "De weg naar de eerste ronde",
  steps: {
    place: "De buurt",
    contact: "Contactpersoon",
    team: "Het team",
    residents: "Bewoners",
    start: "Eerste dag",
  },
  done: "(klaar)",
  now: (at: number, of: number) => `Stap ${at} van ${of}`,
  place: "Welke buurt is het? Alles op deze pagina kan later nog anders.",
  streets: "Straten of delen van de buurt",
  streetsHint:
    "Elke straat of elk deel op een eigen regel. Laat dit leeg als de buurt één geheel is.",
  contact: "Bij wie kunnen bewoners altijd terecht? Bewoners zien deze gegevens.",
  coordinatorIs: (name: string) =>
    `U (${name}) bent de coördinator van deze buurt en de eerste in het team. Dat kan later anders.`,
  contactRole: "vast contactpersoon",
  coordinatorRole: "coördinator",
  next: "Verder",
  back: "Terug",
  create: "Maak de buurt",
  residentsLater: "Bewoners komen later: ga verder",
  toStart: "Verder naar de eerste dag",
  firstFile: "De eerste lijst met bewoners.",
  firstCycle: "De eerste ronde van deze buurt.",
  goOn: "Nog even, en de eerste ronde kan beginnen",
  goOnText: {
    residents:
      "De buurt staat er. Nu de bewoners nog: zonder bewoners kan een ronde niemand vragen.",
    start: "Alles staat klaar. Kies de eerste dag van de eerste ronde.",
  },
};
const en: typeof nl = {
  title: "New neighbourhood",
  label: "The way to the first cycle",
  steps: {
    place: "Neighbourhood",
    contact: "Contact person",
    team: "Team",
    residents: "Residents",
    start: "First day",
  },
  done: "(done)",
  now: (at, of) => `Step ${at} of ${of}`,
  place: "Which neighbourhood is it? Everything on this page can be changed later.",
  streets: "Streets or areas of the neighbourhood",
  streetsHint:
    "Each street or area on a line of its own. Leave this empty if the neighbourhood is one whole.",
  contact: "Whom can residents always turn to? Residents see these details.",
  coordinatorIs: (name) =>
    `You (${name}) are the coordinator of this neighbourhood and the first in its team. That can be changed later.`,
  contactRole: "contact person",
  coordinatorRole: "coordinator",
  next: "Continue",
  back: "Back",
  create: "Create the neighbourhood",
  residentsLater: "Residents come later: continue",
  toStart: "Continue to the first day",
  firstFile: "The first list of residents.",
  firstCycle: "The first cycle of this neighbourhood.",
  goOn: "Almost there: the first cycle can begin soon",
  goOnText: {
    residents:
      "The neighbourhood is there. Now its residents: without residents a cycle can ask nobody.",
    start: "Everything is ready. Choose the first day of the first cycle.",
  },
};
export const setUpWords = { nl, en };
