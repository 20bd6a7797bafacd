import type { AnsweringWords } from "../nl/answering.ts";

export const answering: AnsweringWords = {
  until: (due) => `Відповісти не пізніше ніж: ${due}`,
  shown: "Запитання в тому вигляді, в якому його прочитають усі (без імен і адрес)",
  answer: "Відповідь",
  who: "Хто відповідає",
  publish: "Опублікувати відповідь",
  waits: {
    "due-soon": "Запитання мешканця чекає на відповідь",
    late: "Відповідь на запитання мешканця запізнюється",
  },
};
