import type { PaperQuestionnaireWords } from "../../nl/letters/questionnaire.ts";

export const paperQuestionnaire: PaperQuestionnaireWords = {
  front: "Or fill in the form that comes with this letter.",
  write:
    "Put a cross in the box of your answer. You may skip questions. Do not write names or addresses.",
  onlyIf: (question, answers) => `Only if you gave this answer to ‘${question}’: ${answers}.`,
  question: (question) => `question ${question}`,
  sheet: (sheet, of) => `Page ${sheet} of ${of}`,
};
