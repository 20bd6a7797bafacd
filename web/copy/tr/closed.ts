import type { ClosedWords } from "../nl/closed.ts";

export const closed: ClosedWords = {
  title: "Bu mahalle artık katılmıyor",
  since: (name, day) =>
    `${name} artık Buurtcyclus’a katılmıyor. Ne zamandan beri: ${day}. Önceki her şey burada kalıyor.`,
  why: "Neden:",
  form: "Burada artık bir şey dolduramazsınız.",
};
