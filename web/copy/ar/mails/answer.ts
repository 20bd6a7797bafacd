import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `الجواب عن سؤالك إلى فريق ${name}`,
  lead: (name) => `وجّهت سؤالًا إلى فريق الأحياء الآمنة في ${name}. وهذا هو الجواب.`,
  shown: "سؤالك كما هو على الموقع",
  why: "تصلك هذه الرسالة لأنك طلبت الجواب. ونحن نمحو الآن اسمك وعنوان بريدك الإلكتروني من هذا السؤال.",
};
