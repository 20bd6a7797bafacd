import type { TitleWords } from "../nl/titles.ts";

export const titles: TitleWords = {
  survey: (area) => `What matters most in ${area}?`,
  questionnaire: (name) => `How are things in ${name}?`,
  help: "Do you want to help?",
  helped: "Did it help?",
  question: "Ask a question",
  myData: "Your data",
  dossier: "Do we continue?",
};
