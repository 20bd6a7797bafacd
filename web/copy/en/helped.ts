import type { HelpedWords } from "../nl/helped.ts";

export const helped: HelpedWords = {
  text: (name) =>
    `The Safe Neighbourhoods Team of ${name} wants to know whether the promises changed anything. We keep your answer without your name.`,
  beside: "Did it help? This was done. (optional)",
  notYet: "You can answer this as soon as the team has said what was done.",
  nextTime:
    "It takes time to see whether something helps. We will ask you next time about what has only just been finished.",
  given:
    "You have already answered. Nobody can see what you said. If you send another answer, it replaces the first.",
  closed:
    "This question is closed. Once everybody has had the chance to answer, the neighbourhood's page will show what residents thought.",
  choices: { yes: "yes", partly: "a little", no: "no", unknown: "I do not know" },
  fault: "Give an answer for at least one promise.",
  button: "Send my answer",
  thanks: "Thank you, we have your answer",
  thanksText: (until) =>
    `On the neighbourhood's page you will see later what residents think. Until ${until} you can change your answer with any link from us.`,
  told: "Did it help?",
  verdicts: {
    helped: "Most residents say that it helped.",
    "not-helped": "Many residents say that it did not help.",
  },
  tooFew: "There are too few answers to show.",
  answers: (answers) => `${answers} residents answered:`,
};
