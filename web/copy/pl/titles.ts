import type { TitleWords } from "../nl/titles.ts";

export const titles: TitleWords = {
  survey: (area) => `${area}: co jest tu najważniejsze?`,
  questionnaire: (name) => `${name}: jak się tu mieszka?`,
  help: "Chcą Państwo pomóc?",
  helped: "Czy to pomogło?",
  question: "Zadaj pytanie",
  myData: "Państwa dane",
  dossier: "Czy idziemy dalej?",
};
