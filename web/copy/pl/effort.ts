import type { EffortWords } from "../nl/effort.ts";

export const effort: EffortWords = {
  title: "Ile to kosztowało",
  text: "Kosztem tego podejścia jest głównie czas pracy. Tyle zapisał zespół.",
  none: "Zespół nie zapisał, ile godzin i pieniędzy to zajęło.",
  partner: "Kto",
  hours: "Godziny",
  costs: "Inne koszty",
  total: "Razem",
  notNoted: "nie zapisano",
};
