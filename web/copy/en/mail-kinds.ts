import type { MailKindWords } from "../nl/mail-kinds.ts";

export const mailKinds: MailKindWords = {
  invitation: "invitation",
  reminder: "reminder",
  feedback: "feedback",
  receipt: "confirmation",
  answer: "answer to a question",
  entered: "notice of an answer filled in for you",
};
