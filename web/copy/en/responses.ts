import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "Part of the neighbourhood",
  channel: "How the answer came in",
  language: "Language of the questionnaire",
  weight: "Weight of the sample (one over the chance to be asked; empty: not chosen by lot)",
  panel: "Code of who takes part more than once",
  yes: "yes",
  no: "no",
};
