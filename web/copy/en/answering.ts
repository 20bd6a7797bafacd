import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `To be answered by ${due} at the latest`,
  shown: "The question as everybody reads it (without names or addresses)",
  answer: "The answer",
  who: "Who answers",
  publish: "Publish the answer",
  waits: {
    "due-soon": "A resident's question waits for an answer",
    late: "A resident's question is late",
  },
};
