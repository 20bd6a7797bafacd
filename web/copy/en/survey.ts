import { keptApart } from "./kept-apart.ts";
import type { SurveyWords } from "../nl/survey.ts";

export const survey: SurveyWords = {
  unsure: "I do not know",
  comment: "Is there anything else you want to say about your neighbourhood? (optional)",
  commentHint:
    "Write no names or addresses. Somebody of the team reads this, and nobody knows that it comes from you.",
  intro: (name) =>
    `The Safe Neighbourhoods Team of ${name} asks all residents. You choose the topics. The team and residents then work together on the three topics that the neighbourhood chooses.`,
  facts: (closes) => [
    `It takes about 2 minutes.`,
    `You can answer until the end of ${closes}. Until then you can change your answer with the same link.`,
    keptApart,
  ],
  changed: "You have answered already. Your answer is below. You can change it.",
  legend: "Choose one, two or three topics",
  hint: "Put the most important topic first.",
  places: ["The most important", "In second place (not required)", "In third place (not required)"],
  choose: "Choose a topic",
  other: "Did you choose ‘Something else’? Write here what you mean",
  otherHint: "Do not write names or addresses.",
  send: "Send my answer",
  faults: {
    none: "Choose at least one topic.",
    tooMany: "Choose no more than three topics.",
    twice: (topic) => `You chose ‘${topic}’ twice. Choose each topic once.`,
    unknown: "One of the topics is not in the list. Choose a topic from the list.",
    otherWithoutWords: "Write what you mean by ‘Something else’.",
    commentTooLong: (length) => `Your text has ${length} characters. Make it no more than 1000.`,
    otherTooLong: (length) => `Your text has ${length} characters. Make it no more than 300.`,
    gap: "You left a place open. First fill in the place above it.",
  },
};
