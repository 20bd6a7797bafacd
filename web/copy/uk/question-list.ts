import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "Запитання мешканців",
  how: "Мешканці можуть ставити запитання за посиланням у своєму електронному листі або контактній особі. Хтось із команди відповість протягом двох тижнів.",
  waiting: (questions, due) =>
    `Кількість запитань, що чекають на відповідь: ${questions}. Останній день: ${due}.`,
  late: (questions, day) =>
    `Запитання, які чекають довше, ніж обіцяно: ${questions}. Термін першої відповіді: ${day}. Координатор подбає про відповідь.`,
  manyWait: (questions) => `На відповідь чекають понад ${questions} запитань.`,
  by: (name, day) => `Відповідь: ${name}, ${day}`,
};
