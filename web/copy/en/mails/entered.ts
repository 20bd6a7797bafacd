import type { EnteredMailWords } from "../../nl/mails/entered.ts";

export const enteredMail: EnteredMailWords = {
  subject: (area) => `Your answer about ${area}, filled in by someone on the team`,
  by: {
    coordinator: "the coordinator of the team",
    contact: "the contact person of the neighbourhood",
    professional: "someone who works on the team",
  },
  lead: {
    doorstep: (by, day) =>
      `On ${day}, ${by} opened the questions to fill in your answer at your door.`,
    telephone: (by, day) =>
      `On ${day}, ${by} opened the questions to fill in your answer by telephone.`,
    paper: (by, day) => `On ${day}, ${by} entered your paper form together with a colleague.`,
  },
  right:
    "Is that right? Then you do not need to do anything. This e-mail does not show what was filled in, and nobody can see it with your link.",
  own: (closes) =>
    `Is it not right, or would you rather choose something else? Then answer yourself, until the end of ${closes}. Your own answer always comes first and takes the place of what was filled in for you.`,
  button: "I will answer myself",
  none: "Do you want to withdraw what was filled in for you, and choose nothing yourself? Then choose ‘I do not know’.",
};
