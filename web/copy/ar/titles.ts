import type { TitleWords } from "../nl/titles.ts";

export const titles: TitleWords = {
  survey: (area) => `ما هو الأهم في ${area}؟`,
  questionnaire: (name) => `كيف هي الأحوال في ${name}؟`,
  help: "هل تريد المساعدة؟",
  helped: "هل أفاد ذلك؟",
  question: "اطرح سؤالًا",
  myData: "بياناتك",
  dossier: "هل نواصل؟",
};
