import type { EffortWords } from "../nl/effort.ts";

export const effort: EffortWords = {
  title: "Скільки це коштувало",
  text: "Витрати цього підходу – це переважно робочий час. Ось що записала команда.",
  none: "Команда не записала, скільки годин і грошей на це пішло.",
  partner: "Хто",
  hours: "Години",
  costs: "Інші витрати",
  total: "Разом",
  notNoted: "не записано",
};
