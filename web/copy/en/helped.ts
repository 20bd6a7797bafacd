import type { HelpedWords } from "../nl/helped.ts";

export const helped: HelpedWords = {
  text: (name) =>
    `The Veilige Buurten Team of ${name} wants to know whether the actions changed anything. We keep your answer without your name.`,
  notYet: "You can answer this as soon as the team has told what was done.",
  choices: { yes: "yes", partly: "a little", no: "no", unknown: "I do not know" },
  fault: "Give an answer for at least one action.",
  button: "Send my answer",
  thanks: "Thank you, we have your answer",
  thanksText:
    "On the neighbourhood's page you will see later what residents think. With the same link you can change your answer.",
  told: "Did it help?",
  tooFew: "There are too few answers yet to show.",
  answers: (answers) => `${answers} residents answered:`,
};
