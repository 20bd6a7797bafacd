import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Odpowiedź na Państwa pytanie do zespołu (${name})`,
  lead: (name) =>
    `Zadali Państwo pytanie Zespołowi „Bezpieczne Dzielnice” (${name}). Oto odpowiedź.`,
  shown: "Pytanie w postaci, w jakiej każdy je czyta",
  why: "Ten e-mail przyszedł, bo poprosili Państwo o odpowiedź. Informację, że to pytanie jest od Państwa, teraz usuwamy.",
};
