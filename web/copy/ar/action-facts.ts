import type { ActionFactWords } from "../nl/action-facts.ts";

export const actionFacts: ActionFactWords = {
  owner: "المسؤول",
  coOwner: "بالتعاون مع أحد السكان",
  due: "موعد الإنجاز",
  state: "الحالة",
  states: { planned: "مخطط له", started: "بدأ", blocked: "متعثّر", done: "أُنجز", stopped: "أُوقف" },
  outcomes: {
    done: "أُنجز",
    agreed: "اتُّفق عليه",
    "looking-into": "قيد البحث",
    "handed-over": "أُحيل إلى شريك",
    "not-done": "لم يُنجز",
  },
  next: "الخطوة التالية",
  history: "ما حدث",
  moved: (from, to) => `تأجّل موعد الانتهاء من ${from} إلى ${to}`,
};
