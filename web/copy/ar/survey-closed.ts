import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "أُدرجت إجابتك في العدّ.",
  checkLink: "التحقق من العدّ",
  title: "لم يعد بإمكانك الإجابة",
  text: (closed) => `أُغلق هذا السؤال يوم ${closed}. نشكرك على رغبتك في المشاركة.`,
  notYet: "لا يمكنك الإجابة بعد",
  notYetText: (opens) => `يُفتح هذا السؤال يوم ${opens}.`,
  agenda: "اختار الحي ما يلي",
  soon: (day) => `ستظهر النتيجة في صفحة الحي يوم ${day} على أبعد تقدير.`,
};
