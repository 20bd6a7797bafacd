import type { PaperQuestionnaireWords } from "../../nl/letters/questionnaire.ts";

export const paperQuestionnaire: PaperQuestionnaireWords = {
  front: "Veya bu mektupla birlikte gelen formu doldurun.",
  write:
    "Cevabınızın kutusuna çarpı işareti koyun. Soruları atlayabilirsiniz. İsim veya adres yazmayın.",
  onlyIf: (question, answers) =>
    `Yalnızca ‘${question}’ sorusuna şu cevabı verdiyseniz: ${answers}.`,
  question: (question) => `soru ${question}`,
  sheet: (sheet, of) => `Sayfa ${sheet} / ${of}`,
};
