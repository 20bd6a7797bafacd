import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  intro: (name) =>
    `The Safe Neighbourhoods Team of ${name} asks all residents. Choose what should get better first. Together with residents, the team then works on the three topics that the neighbourhood chooses.`,
  facts: (closes) => [
    `You can answer until the end of ${closes}. Until then you can change your answer with the same link.`,
    keptApart,
  ],
  changed: (day) =>
    `You answered on ${day}. What you chose is not shown here, so that nobody can see it with this link. A new answer replaces the old one.`,
  questions: {
    topics: {
      words: "Choose one, two or three topics",
      hint: "Choose what should get better first.",
      missing: "Choose at least one topic.",
    },
    equal: {
      words: "Put them in order (optional)",
      hint: "Number 1 is the most important. The same number, or no number? Then they are equally important.",
    },
    where: {
      words: "Where?",
      hint: "A street or a spot, without a name or house number (optional).",
    },
    other: {
      words: "Did you choose ‘Something else’? Write here what you mean",
      hint: "Do not write names or addresses.",
      missing: "Write what you mean by ‘Something else’.",
    },
    comment: {
      words: "Is there anything else you want to say about your neighbourhood? (optional)",
      hint: "Do not write names or addresses. If there are 10 answers or more, someone on the team will read this. Your name is not attached.",
    },
  },
  short: (closes) => `2 minutes · until the end of ${closes} · without your name`,
  chosen: { before: "", after: " of 3 chosen" },
  about: "Good to know",
  next: "Continue",
  second: "Step 2 of 2: your answer",
  same: "They are equally important: send like this",
  back: "Choose other topics",
  number: "Number",
  places: ["Number 1: the most important", "Number 2 (optional)", "Number 3 (optional)"],
  choose: "Choose a topic",
  unsure: "I do not know",
  send: "Send my answer",
  faults: {
    tooMany: (chosen) =>
      `You chose ${chosen} topics, and three is the most. Take ${chosen - 3} away; the others stay as they are.`,
    twice: (topic) => `You chose ‘${topic}’ twice. Choose each topic once.`,
    unknown: "One of the topics is not in the list. Choose a topic from the list.",
    besideNothing:
      "You wrote something under ‘Where?’ without a topic. Choose the topic or remove the text.",
    tooLong: (length, longest) =>
      `Your text has ${length} characters. Make it no more than ${longest}.`,
  },
};
