import type { QuestionWords } from "../nl/question.ts";

export const question: QuestionWords = {
  text: (name) =>
    `Do you have a question about your neighbourhood? Ask the Safe Neighbourhoods Team of ${name}. The answer will be on the neighbourhood's page within two weeks.`,
  label: "Your question",
  hint: "Do not write names or addresses. The team reads your question and puts it on the page without your name.",
  fault: "Write your question in 10 to 1000 characters.",
  button: "Send my question",
  thanks: "Thank you, we have your question",
  thanksText: (due) => `By ${due} at the latest the answer will be on the neighbourhood's page.`,
  consent: (days) =>
    `Yes, mail me the answer. My name and e-mail address are then kept with my question until the answer was sent, and at most until ${days} days after the end of the round. The team does not see whose question it is.`,
  mailed: "We will mail you the answer too.",
};
