import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `الجواب عن سؤالك إلى فريق ${name}`,
  lead: (name) => `وجّهت سؤالًا إلى فريق الأحياء الآمنة في ${name}. وهذا هو الجواب.`,
  shown: "السؤال كما يقرؤه الجميع",
  why: "تصلك هذه الرسالة لأنك طلبت الجواب. ونحن نمحو الآن ما يدل على أن هذا السؤال منك.",
};
