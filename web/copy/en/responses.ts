import type { ResponseWords } from "../nl/responses.ts";

export const responses: ResponseWords = {
  area: "Part of the neighbourhood",
  channel: "How the answer came in",
  language: "Language of the questionnaire",
  weight:
    "Weight in the sample (one divided by the chance of being asked; empty: not chosen by lot)",
  panel: "Code of people who take part more than once",
  yes: "yes",
  no: "no",
};
