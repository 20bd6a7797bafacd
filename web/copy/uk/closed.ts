import type { ClosedWords } from "../nl/closed.ts";

export const closed: ClosedWords = {
  title: "Цей район більше не бере участі",
  since: (name, day) =>
    `${name}: цей район більше не бере участі в Buurtcyclus. Відколи: ${day}. Усе, що було раніше, залишається тут.`,
  why: "Чому:",
  form: "Тут більше нічого не можна заповнити.",
};
