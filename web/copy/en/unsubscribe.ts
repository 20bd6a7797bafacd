import type { UnsubscribeWords } from "../nl/unsubscribe.ts";

export const unsubscribe: UnsubscribeWords = {
  title: "Which e-mail do you no longer want?",
  text: (name) =>
    `You get e-mail from the Safe Neighbourhoods Team of ${name}. Choose what you no longer want. You can always take part in another way: call your contact person.`,
  legend: "My choice:",
  choices: { reminders: "No reminder in this round", all: "No more e-mail at all from this team" },
  missing: "First choose what you no longer want.",
  button: "Save my choice",
  done: {
    reminders: "You will not get a reminder in this round",
    all: "You will get no more e-mail from us",
  },
  doneText: {
    reminders: (name) =>
      `In a later round the Safe Neighbourhoods Team of ${name} may ask you again.`,
    all: (name) =>
      `This applies to the Safe Neighbourhoods Team of ${name}. Would you like e-mail again? Call or mail your contact person.`,
  },
};
