import type { MomentWords } from "../nl/moments.ts";

export const moments: MomentWords = {
  toSample: "دعوة المختارين في العينة",
  moments: {
    invitation: "دعوة جميع السكان",
    reminder: "تذكير من لم يجب بعد",
    closing: "آخر يوم للإجابة",
    reclosing: "آخر يوم للإجابة بعد التمديد",
    decision: "القرار: المتابعة أو السؤال من جديد",
    adoption: "اعتماد أولويات الحي",
    chase: "المتابعة الأسبوعية",
    midcheck: "المتابعة في منتصف الجولة",
    outcomes: "تدوين الفريق لما أُنجز",
    feedback: "إخبار السكان بما أُنجز",
    end: "نهاية الجولة",
    publication: "نشر التقرير",
  },
  come: "مضى",
  planned: "مخطط له",
};
