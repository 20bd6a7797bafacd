import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Sorunuzun cevabı: ${name} ekibi`,
  lead: (name) => `${name} Güvenli Mahalleler Ekibine bir soru sordunuz. Cevabı aşağıdadır.`,
  shown: "Sorunuz, sitede yer aldığı biçimiyle",
  why: "Bu e-postayı, cevabı istediğiniz için alıyorsunuz. Bu sorudan adınızı ve e-posta adresinizi şimdi siliyoruz.",
};
