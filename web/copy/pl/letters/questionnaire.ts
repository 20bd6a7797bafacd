import type { PaperQuestionnaireWords } from "../../nl/letters/questionnaire.ts";

export const paperQuestionnaire: PaperQuestionnaireWords = {
  front: "Albo prosimy wypełnić formularz dołączony do tego listu.",
  write:
    "Prosimy postawić krzyżyk w kratce przy swojej odpowiedzi. Pytania można pomijać. Prosimy nie podawać imion, nazwisk ani adresów.",
  onlyIf: (question, answers) =>
    `Tylko jeśli na pytanie „${question}” padła odpowiedź: ${answers}.`,
  question: (question) => `pytanie ${question}`,
  sheet: (sheet, of) => `Strona ${sheet} z ${of}`,
};
