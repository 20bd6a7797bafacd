import type { ClosedWords } from "../nl/closed.ts";

export const closed: ClosedWords = {
  title: "This neighbourhood no longer takes part",
  since: (name, day) =>
    `${name} has not taken part in Buurtcyclus since ${day}. Everything from before stays here.`,
  why: "Why:",
  form: "You can no longer fill in anything here.",
};
