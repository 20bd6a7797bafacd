import type { CountNoteWords } from "../nl/count-notes.ts";

export const countNotes: CountNoteWords = {
  weighted: (areas) =>
    `ليس للإجابات الوزن نفسه في كل مكان، لأن بعض أجزاء الحي تأتي منها إجابات أقل: ${areas.join("؛ ")}. وفي الأجزاء الأخرى تُحسب الإجابة بوزن 1.`,
  otherRules: "ما كانت ستعطيه قواعد عدّ أخرى",
  otherRulesText:
    "الإجابات نفسها، معدودة بقواعد أخرى. هكذا يتضح لك الفرق الذي تُحدثه القاعدة المختارة.",
  rule: "قاعدة العدّ",
  agenda: "أولويات الحي",
  representedShort: "يجدون موضوعًا من مواضيعهم",
};
