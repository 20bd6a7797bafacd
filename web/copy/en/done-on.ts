import type { DoneOnWords } from "../nl/done-on.ts";

export const doneOn: DoneOnWords = {
  "partly-done": (day) => `Partly done on ${day}.`,
  done: (day) => `Done on ${day}.`,
};
