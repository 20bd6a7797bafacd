const nl = {
  title: (name: string) => `${name} sluiten`,
  link: "Deze buurt sluiten",
  closedLink: "Deze buurt is gesloten",
  back: "Terug naar de buurt",
  intro:
    "Na het sluiten begint hier niets meer: geen ronde, geen meting, geen e-mail. Alles wat openbaar is, blijft staan, met de reden erbij.",
  first: "Dit moet eerst klaar zijn",
  firstText: (count: number) =>
    count === 1
      ? "Er staat nog 1 ding open. Rond het af waar de link naartoe gaat; dan kunt u de buurt sluiten."
      : `Er staan nog ${count} dingen open. Rond ze af waar de links naartoe gaan; dan kunt u de buurt sluiten.`,
  runs: (run: string) => `Er loopt nog iets: ${run}. Wacht tot het klaar is, of stop het.`,
  promises:
    "Deze beloftes staan nog open. Zeg per belofte wie ermee doorgaat, of dat die niet gedaan is. De reden hieronder komt erbij te staan.",
  promise: (title: string) => `Wat wordt er van deze belofte: ${title}?`,
  toPromise: "Bekijk deze belofte",
  choose: "Kies",
  notDone: "Niet gedaan",
  handed: (organisation: string) => `Overgedragen aan ${organisation}`,
  stays: (organisation: string) => `Blijft bij ${organisation}`,
  reason: "Waarom stopt de buurt? Iedereen leest dit",
  reasonHint: (language: string) =>
    `10 tot 600 tekens, in het ${language}. Noem geen namen van bewoners.`,
  after: (day: string) =>
    `De buurt is gesloten vanaf ${day}. Wat nog wacht en wat gepland is, vervalt.`,
  close: "Sluit de buurt",
  since: (day: string) => `Gesloten sinds ${day}.`,
  openText:
    "U kunt de buurt weer openen. Wat verviel, komt niet terug: start zelf een ronde of een meting.",
  open: "Open de buurt weer",
  blocked: (day: string) =>
    `Deze buurt is gesloten sinds ${day}. Open die eerst weer; dan kunt u hier iets starten.`,
  list: "Gesloten buurten",
  sinceColumn: "Gesloten sinds",
  did: { closed: "De buurt is gesloten.", opened: "De buurt is weer open." },
  faults: {
    end: (title: string) => `Kies wat er van deze belofte wordt: ${title}.`,
    reason: "Schrijf in 10 tot 600 tekens op waarom de buurt stopt.",
  },
};

const en: typeof nl = {
  title: (name) => `Close ${name}`,
  link: "Close this neighbourhood",
  closedLink: "This neighbourhood is closed",
  back: "Back to the neighbourhood",
  intro:
    "Once it is closed nothing begins here any more: no cycle, no measurement, no e-mail. Everything that is public stays, with the reason beside it.",
  first: "This has to end first",
  firstText: (count) =>
    count === 1
      ? "1 thing is still open. End it where the link leads; then you can close the neighbourhood."
      : `${count} things are still open. End them where the links lead; then you can close the neighbourhood.`,
  runs: (run) => `Something still runs: ${run}. Wait until it ends, or stop it.`,
  promises:
    "These promises are still open. Say of each who goes on with it, or that it is not done. The reason below will stand beside it.",
  promise: (title) => `What becomes of this promise: ${title}?`,
  toPromise: "See this promise",
  choose: "Choose",
  notDone: "Not done",
  handed: (organisation) => `Handed over to ${organisation}`,
  stays: (organisation) => `Stays with ${organisation}`,
  reason: "Why does the neighbourhood stop? Everybody reads this",
  reasonHint: (language) => `10 to 600 characters, in ${language}. Name no residents.`,
  after: (day) =>
    `The neighbourhood is closed from ${day} on. What still waits and what is planned lapses.`,
  close: "Close the neighbourhood",
  since: (day) => `Closed since ${day}.`,
  openText:
    "You can open the neighbourhood again. What lapsed does not come back: start a cycle or a measurement yourself.",
  open: "Open the neighbourhood again",
  blocked: (day) =>
    `This neighbourhood has been closed since ${day}. Open it again first; then you can start something here.`,
  list: "Closed neighbourhoods",
  sinceColumn: "Closed since",
  did: { closed: "The neighbourhood is closed.", opened: "The neighbourhood is open again." },
  faults: {
    end: (title) => `Choose what becomes of this promise: ${title}.`,
    reason: "Write in 10 to 600 characters why the neighbourhood stops.",
  },
};

export const closingWords = { nl, en };
