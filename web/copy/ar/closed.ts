import type { ClosedWords } from "../nl/closed.ts";

export const closed: ClosedWords = {
  title: "هذا الحي لم يعد يشارك",
  since: (name, day) =>
    `${name}: لم يعد هذا الحي يشارك في Buurtcyclus منذ ${day}. كل ما نُشر من قبل يبقى هنا.`,
  why: "السبب:",
  form: "لم يعد بإمكانك ملء أي شيء هنا.",
};
