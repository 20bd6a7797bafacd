import type { AnswerMailWords } from "../../nl/mails/answer.ts";

export const answerMail: AnswerMailWords = {
  subject: (name) => `Answer to your question for the team of ${name}`,
  lead: (name) =>
    `You asked the Safe Neighbourhoods Team of ${name} a question. Here is the answer.`,
  shown: "Your question, as it is on the website",
  why: "You get this e-mail because you asked for the answer. We are now erasing your name and e-mail address from this question.",
};
