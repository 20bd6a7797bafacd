const nl = {
  wave: (number: number) => `Meting ${number}${number === 1 ? " (nulmeting)" : ""}`,
  next: (day: string) => `De volgende meting begint op ${day}.`,
  start: "Start een meting",
  power: "Hoeveel kan een meting laten zien?",
  noInterim: "Niemand ziet antwoorden voordat de meting sluit.",
  report: "Verslag",
  look: "Bekijk het verslag, met wat alleen het team mag zien",
  public: "Het verslag zoals iedereen het leest",
  publish: "Maak het verslag openbaar",
  answered: (people: number) => `${people} bewoners deden mee.`,
  files: {
    "responses.csv": "Antwoorden zonder namen, CSV",
    "codebook.csv": "Wat de getallen betekenen (codeboek), CSV",
    "responses.sav": "Antwoorden zonder namen, SPSS (.sav)",
  },
  sample: "De steekproef",
  area: "Deel",
  there: "Bewoners",
  wanted: "Gewenst",
  drawn: "Getrokken",
  seed: "Het startgetal van de loting, waarmee iedereen die kan narekenen:",
  quiet: (people: number) =>
    `${people} niet gevraagd, omdat zij binnen twee weken ook een agendavraag krijgen`,
  sameAddress: (people: number) =>
    `${people} niet gevraagd, omdat op hun adres al iemand gevraagd is`,
  panelOnly: (people: number) =>
    `${people} opnieuw gevraagd omdat zij dat goed vonden; zij tellen alleen mee in de vergelijking per persoon`,
};

const en: typeof nl = {
  wave: (number) => `Measurement ${number}${number === 1 ? " (baseline)" : ""}`,
  next: (day) => `The next measurement begins on ${day}.`,
  start: "Start a measurement",
  power: "What can a measurement show?",
  noInterim: "Nobody sees answers before the measurement closes.",
  report: "Report",
  look: "Look at the report, with what only the team may see",
  public: "The report as everybody reads it",
  publish: "Publish the report",
  answered: (people) => `${people} residents took part.`,
  files: {
    "responses.csv": "Answers without names, CSV",
    "codebook.csv": "What the numbers mean (code book), CSV",
    "responses.sav": "Answers without names, SPSS (.sav)",
  },
  sample: "The sample",
  area: "Area",
  there: "Residents",
  wanted: "Wanted",
  drawn: "Drawn",
  seed: "The seed of the draw, with which anybody can draw again:",
  quiet: (people) => `${people} not asked, since they get an agenda survey within two weeks`,
  sameAddress: (people) => `${people} not asked, since somebody at their address is asked already`,
  panelOnly: (people) =>
    `${people} asked again since they consented; they count in the comparison per person alone`,
};

export const waveWords = { nl, en };
