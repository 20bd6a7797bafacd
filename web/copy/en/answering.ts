import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `Answer by ${due}`,
  shown: "The question as everybody reads it (without names or addresses)",
  answer: "The answer",
  who: "Who is answering",
  publish: "Publish the answer",
  waits: {
    "due-soon": "A resident's question is waiting for an answer",
    late: "A resident's question is late",
  },
};
