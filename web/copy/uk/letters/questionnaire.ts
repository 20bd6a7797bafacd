import type { PaperQuestionnaireWords } from "../../nl/letters/questionnaire.ts";

export const paperQuestionnaire: PaperQuestionnaireWords = {
  front: "Або заповніть бланк, який додано до цього листа.",
  write:
    "Поставте хрестик у клітинці біля вашої відповіді. Запитання можна пропускати. Не пишіть імен і адрес.",
  onlyIf: (question, answers) => `Лише якщо на запитання «${question}» ви відповіли: ${answers}.`,
  question: (question) => `запитання ${question}`,
  sheet: (sheet, of) => `Сторінка ${sheet} з ${of}`,
};
