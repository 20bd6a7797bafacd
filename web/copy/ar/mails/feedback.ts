import type { FeedbackMailWords } from "../../nl/mails/feedback.ts";

export const feedbackMail: FeedbackMailWords = {
  subject: (area) => `ما أُنجز في ${area}`,
  lead: (area) => `اختار حيّك ما هو الأهم في ${area}. إليك ما أُنجز وما لم يُنجز.`,
  chosen: "هذا ما اختاره حيّك",
  nothing: "لا وعد بشأن هذا",
  next: (day) => `من المتوقع أن يأتي الاستبيان القادم في ${day}.`,
  none: "لم تُختر أي مواضيع في هذه الجولة.",
  ask: (until) => `هل أفاد ذلك؟ أخبرنا حتى ${until}:`,
  later: "أما ما أُنجز حديثًا فسنسألك في المرة القادمة إن كان قد أفاد.",
};
