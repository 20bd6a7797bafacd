import type { DoneOnWords } from "../nl/done-on.ts";

export const doneOn: DoneOnWords = {
  "partly-done": (day) => `Bir bölümü yapıldı: ${day}.`,
  done: (day) => `Yapıldı: ${day}.`,
};
