import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "Mahalle sakinlerinin soruları",
  how: "Mahalle sakinleri, e-postalarındaki bağlantıyla veya irtibat kişisine soru sorabilir. Ekipten biri iki hafta içinde cevap verir.",
  waiting: (questions, due) => `Cevap bekleyen soru sayısı: ${questions}. Son gün: ${due}.`,
  late: (questions, day) =>
    `Söz verilenden uzun süredir bekleyen soru sayısı: ${questions}. İlk cevabın tarihi ${day} idi. Koordinatör cevabın gelmesini sağlar.`,
  manyWait: (questions) => `Cevap bekleyen soru sayısı ${questions} üzerindedir.`,
  by: (name, day) => `Cevaplayan: ${name}, ${day}`,
};
