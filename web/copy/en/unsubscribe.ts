import type { UnsubscribeWords } from "../nl/unsubscribe.ts";

export const unsubscribe: UnsubscribeWords = {
  title: "Which e-mail do you no longer want?",
  text: (name) =>
    `You get e-mail from the Veilige Buurten Team of ${name}. Choose what you no longer want to get. You can always take part in another way: call your contact person.`,
  legend: "I no longer want:",
  choices: { reminders: "a reminder in this round", all: "any e-mail from this team" },
  missing: "Choose first what you no longer want to get.",
  button: "Save my choice",
  done: {
    reminders: "You will get no reminder in this round",
    all: "You will get no e-mail from us any more",
  },
  doneText: {
    reminders: (name) => `In a later round the Veilige Buurten Team of ${name} may ask you again.`,
    all: (name) =>
      `This holds for the Veilige Buurten Team of ${name}. Do you want e-mail again? Call or mail your contact person.`,
  },
};
