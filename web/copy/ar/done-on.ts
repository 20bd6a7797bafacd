import type { DoneOnWords } from "../nl/done-on.ts";

export const doneOn: DoneOnWords = {
  "partly-done": (day) => `أُنجز جزء منه في ${day}.`,
  done: (day) => `أُنجز في ${day}.`,
};
