/** Beloofd en gedaan: what was promised and what became of it. */
export const memory = {
  title: (name: string) => `${name}: beloofd en gedaan`,
  toMemory: "Beloofd en gedaan: alles wat wij beloofden",
  none: "Er is nog niets beloofd.",
  total: (all: number, kept: number, late: number, broken: number) =>
    `Wij deden ${all} ${all === 1 ? "belofte" : "beloftes"}. Op tijd gedaan: ${kept}. Later dan beloofd: ${late}. Niet gehouden: ${broken}.`,
  rest: (partly: number, open: number) => `Voor een deel gedaan: ${partly}. Nog open: ${open}.`,
  rule: "De eerste datum telt. Ook als er later een andere datum is afgesproken.",
  cycle: (number: number) => `ronde ${number}`,
  topic: "Onderwerp",
  standing: {
    kept: "Gehouden",
    late: "Later gehouden",
    partly: "Deels gedaan",
    broken: "Niet gehouden",
    open: "Nog open",
    carried: "Gaat verder",
  },
  between: {
    title: (from: string, to: string) =>
      `Wat er is gevraagd en beloofd, van ${from} tot en met ${to}`,
    about:
      "Dit is van rondes die in deze tijd begonnen, zoals het er op de laatste dag voor stond. Het staat naast de cijfers. Of het een door het ander komt, is hiermee niet gezegd.",
    asked: "Keer gevraagd",
    promised: "Beloofd",
  },
  picture: "Per onderwerp en per ronde",
  about: "In elk vak staat wat er van de beloftes van die ronde is geworden.",
  failed: "Wat niet lukte, en waarom",
  noReason: "Het team schreef geen reden op.",
  organisations: "Per organisatie",
  few: (names: string, from: number) =>
    `Eigen cijfers van een organisatie geven wij vanaf ${from} afgeronde beloftes. Anders gaat het over één persoon. Nog geen cijfers van: ${names}.`,
  soon: (name: string, day: string) =>
    `De eigen cijfers van deze organisatie staan hier vanaf ${day}: ${name}. Zij bekijkt ze eerst zelf. Veranderen kan zij ze niet.`,
  says: (name: string, day: string) => `${name} zegt hierover (${day}):`,
  table: "Alle beloftes",
  promise: "Belofte",
  by: "Van",
  promisedFor: "Beloofd voor",
  became: "Wat ervan werd",
  later: "De oudste rondes staan niet op deze pagina.",
};

export type MemoryWords = typeof memory;
