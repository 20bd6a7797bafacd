import type { DoneOnWords } from "../nl/done-on.ts";

export const doneOn: DoneOnWords = {
  "partly-done": (day) => `Zrobiono częściowo: ${day}.`,
  done: (day) => `Zrobiono: ${day}.`,
};
