import type { AgendaWords } from "../nl/agenda.ts";

export const agenda: AgendaWords = {
  agenda: "جدول الأعمال",
  counted: (ballots) => `عدد السكان الذين أجابوا: ${ballots}.`,
  adoptedBy: {
    coordinator: "أكّد المنسّق جدول الأعمال هذا.",
    counted: "اعتُمد جدول الأعمال هذا كما اختاره السكان.",
  },
  deviation: "لماذا يختلف اختيار الفريق عن نتيجة العدّ",
  notTaken: "ما يحدث للمواضيع الأخرى",
  decision: {
    adopted: "في جدول الأعمال",
    "handed-over": (partner) => `يُحال إلى شريك واحد لأنه يستطيع حل المشكلة بنفسه: ${partner}`,
    "not-shared": (named, threshold) =>
      `عدد السكان الذين ذكروا هذا الموضوع أقل من المطلوب (العدد: ${named}؛ المطلوب: ${threshold})`,
    "nobody-willing": "لم يوجد من يريد العمل على هذا الموضوع مع الفريق",
    "not-elected": (named) =>
      `عدد السكان الذين ذكروا هذا الموضوع: ${named}، لكن مواضيع أخرى تقدّمت عليه في العدّ`,
    "many-wishes": (named) =>
      `عدد مرات الذكر: ${named}؛ وهذه رغبات كثيرة ومختلفة، والفريق يقرؤها كلها`,
    deviated: (reason) => `اختار الفريق غير ذلك: ${reason}`,
  },
  few: {
    "not-shared": "عدد السكان الذين ذكروا هذا الموضوع أقل من المطلوب",
    "not-elected": "تقدّمت عليه مواضيع أخرى في العدّ",
    "many-wishes": "هذه رغبات كثيرة ومختلفة، والفريق يقرؤها كلها",
  },
  named: (named) => `عدد مرات الذكر: ${named}`,
};
