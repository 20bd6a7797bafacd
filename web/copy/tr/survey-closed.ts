import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "Cevabınız sayıldı.",
  checkLink: "Sayımı kontrol edin",
  title: "Artık cevap veremezsiniz",
  text: (closed) => `Bu soru ${closed} günü kapandı. Katılmak istediğiniz için teşekkür ederiz.`,
  notYet: "Henüz cevap veremezsiniz",
  notYetText: (opens) => `Bu soru ${opens} günü açılacak.`,
  agenda: "Mahallenin seçtiği konular",
  soon: (day) => `Sonuç en geç ${day} günü mahallenin sayfasında olacak.`,
};
