import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Odpowiedź na Państwa pytanie do zespołu (${name})`,
  lead: (name) => `Zadali Państwo pytanie Zespołowi „Bezpieczne Osiedla” (${name}). Oto odpowiedź.`,
  shown: "Państwa pytanie na stronie",
  why: "Ten e-mail przyszedł, bo poprosili Państwo o odpowiedź. Teraz usuwamy przy tym pytaniu Państwa imię i nazwisko oraz adres e-mail.",
};
