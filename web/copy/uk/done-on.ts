import type { DoneOnWords } from "../nl/done-on.ts";

export const doneOn: DoneOnWords = {
  "partly-done": (day) => `Зроблено частково: ${day}.`,
  done: (day) => `Зроблено: ${day}.`,
};
