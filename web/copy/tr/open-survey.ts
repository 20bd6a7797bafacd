import type { OpenSurveyWords } from "../nl/open-survey.ts";

export const openSurvey: OpenSurveyWords = {
  apart:
    "Burada herkes, istediği kadar cevap verebilir. Bu yüzden bu cevaplar öncelikler için sayılmaz. Ekip bu cevapları okur ve ayrı olarak gösterir. Size mektup veya e-posta mı geldi? Onunla cevap verin; o zaman cevabınız sayılır.",
  later: (closes) =>
    `${closes} gününden sonra, mahallenin sayfasında hangi konuların seçildiğini görürsünüz.`,
  none: "Şu anda cevap veremezsiniz",
  noneText: "Şu anda bu mahallenin sakinlerine bir soru sorulmuyor.",
  where: "Nerede oturuyorsunuz?",
  beside: "Afişle gelen cevaplar",
  answers: (answers) => `Afişle ${answers} cevap geldi.`,
  drawn: (answers) =>
    `Afişle gelen cevap sayısı ${answers} üzerindedir. Aşağıdaki rakamlar, bunlar arasından kurayla seçilen ${answers} cevaba aittir.`,
};
