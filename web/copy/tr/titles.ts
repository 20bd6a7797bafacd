import type { TitleWords } from "../nl/titles.ts";

export const titles: TitleWords = {
  survey: (area) => `${area}: en önemli konu hangisi?`,
  questionnaire: (name) => `${name} mahallesinde durum nasıl?`,
  help: "Yardım etmek ister misiniz?",
  helped: "İşe yaradı mı?",
  question: "Soru sorun",
  myData: "Bilgileriniz",
  dossier: "Devam ediyor muyuz?",
};
