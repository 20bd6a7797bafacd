import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `آخر موعد للجواب: ${due}`,
  shown: "السؤال كما يقرؤه الجميع (من دون أسماء أو عناوين)",
  answer: "الجواب",
  who: "من يجيب",
  publish: "نشر الجواب",
  waits: { "due-soon": "سؤال من أحد السكان ينتظر الجواب", late: "سؤال من أحد السكان تأخر جوابه" },
};
