import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Answer to your question to the team of ${name}`,
  lead: (name) => `You asked the Veilige Buurten Team of ${name} a question. Here is the answer.`,
  shown: "The question, as everybody reads it",
  why: "You get this e-mail because you asked for the answer. We now erase that this question is yours.",
};
