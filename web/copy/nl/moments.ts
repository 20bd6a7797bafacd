import type { Moment } from "#domain/dispatch/run.ts";

export const moments = {
  toSample: "Uitnodiging aan de steekproef",
  moments: {
    invitation: "Uitnodiging aan alle bewoners",
    reminder: "Herinnering aan wie nog niet antwoordde",
    closing: "Laatste dag om te antwoorden",
    reclosing: "Laatste dag om te antwoorden, nu de vragen langer open zijn",
    decision: "Besluit: doorgaan of opnieuw vragen",
    adoption: "De agenda staat vast",
    chase: "Wekelijkse controle",
    midcheck: "Controle halverwege",
    outcomes: "Het team schrijft op wat er is gedaan",
    feedback: "Bewoners horen wat er is gedaan",
    end: "Einde van de ronde",
    publication: "Het verslag wordt openbaar",
  } satisfies Record<Moment, string>,
  come: "geweest",
  planned: "gepland",
};

export type MomentWords = typeof moments;
