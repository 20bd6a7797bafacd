import type { EffortWords } from "../nl/effort.ts";

export const effort: EffortWords = {
  title: "What it cost",
  text: "The main cost is working time. This is what the team noted.",
  none: "The team did not note how many hours and how much money this took.",
  partner: "Who",
  hours: "Hours",
  costs: "Other costs",
  total: "Total",
  notNoted: "not noted",
};
