import type { QuestionWords } from "../nl/question.ts";

export const question: QuestionWords = {
  text: (name) =>
    `Mahalleniz hakkında bir sorunuz mu var? ${name} Güvenli Mahalleler Ekibine sorun. Cevap iki hafta içinde mahallenin sayfasında olur.`,
  label: "Sorunuz",
  hint: "Lütfen isim veya adres yazmayın. Ekip sorunuzu okur ve adınız olmadan sayfaya koyar.",
  fault: "Lütfen sorunuzu 10 ile 1000 karakter arasında yazın.",
  button: "Sorumu gönder",
  thanks: "Teşekkür ederiz, sorunuz bize ulaştı",
  thanksText: (due) => `Cevabın mahallenin sayfasında yer alacağı son gün: ${due}.`,
  consent: (days) =>
    `Evet, cevabı bana e-postayla gönderin. O zaman adım ve e-posta adresim, cevap gönderilene kadar sorumla birlikte saklanır; en geç dönem bittikten ${days} gün sonra silinir. Ekip, sorunun kime ait olduğunu görmez.`,
  mailed: "Cevabı size e-postayla da göndereceğiz.",
};
