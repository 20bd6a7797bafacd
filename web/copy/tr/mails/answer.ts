import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Sorunuzun cevabı: ${name} ekibi`,
  lead: (name) => `${name} Güvenli Mahalleler Ekibine bir soru sordunuz. Cevabı aşağıdadır.`,
  shown: "Herkesin okuduğu biçimiyle soru",
  why: "Bu e-postayı, cevabı istediğiniz için alıyorsunuz. Bu sorunun size ait olduğu bilgisini şimdi siliyoruz.",
};
