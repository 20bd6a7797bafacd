import type { AgendaMeetingWords } from "../nl/agenda-meeting.ts";

export const agendaMeeting: AgendaMeetingWords = {
  title: (area, number) => `اجتماع جدول الأعمال: ${area}، الدورة ${number}`,
  open: (closes) =>
    `يمكن للسكان الإجابة حتى نهاية يوم ${closes}. وحتى ذلك الحين لا يرى أحد نتيجة مؤقتة، ولا حتى الفريق.`,
  steps: {
    said: "ماذا قال الحي؟",
    shared: "ماذا يريد كثير من السكان؟",
    questions: "ثلاثة أسئلة لكل موضوع",
    agenda: "جدول الأعمال",
    agreed: "ما نتفق عليه",
  },
  shared: (threshold) =>
    `عدد المرات التي ذُكر فيها كل موضوع من هذه المواضيع: ${threshold} أو أكثر. وهي رغبات مشتركة.`,
  noneShared: "لم يُذكر أي موضوع بما يكفي.",
  questions: {
    shared: "هل يريد كثير من السكان هذا؟",
    alone: "هل يستطيع شريك واحد حل هذا وحده؟ ومن هو؟",
    willing: "هل يريد أحد السكان تولي هذا الأمر مع الفريق؟",
  },
  yes: "نعم",
  no: "لا",
  noAgenda: "لا يوجد موضوع على جدول الأعمال.",
  action: "ماذا سنفعل؟",
};
