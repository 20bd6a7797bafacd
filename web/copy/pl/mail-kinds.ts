import type { MailKindWords } from "../nl/mail-kinds.ts";

export const mailKinds: MailKindWords = {
  invitation: "zaproszenie",
  reminder: "przypomnienie",
  feedback: "informacja zwrotna",
  receipt: "potwierdzenie",
  answer: "odpowiedź na pytanie",
  entered: "informacja o odpowiedzi wpisanej za Państwa",
};
