import type { QuestionListWords } from "../nl/question-list.ts";

export const questionList: QuestionListWords = {
  list: "Pytania mieszkańców",
  how: "Mieszkańcy mogą zadawać pytania za pomocą linku w swoim e-mailu albo osobie kontaktowej. Ktoś z zespołu odpowie w ciągu dwóch tygodni.",
  waiting: (questions, due) =>
    `Liczba pytań, które czekają na odpowiedź: ${questions}. Najpóźniejszy termin: ${due}.`,
  late: (questions, day) =>
    `Pytania, które czekają dłużej, niż obiecano: ${questions}. Termin pierwszej odpowiedzi: ${day}. Koordynator zadba o odpowiedź.`,
  manyWait: (questions) => `Na odpowiedź czeka więcej pytań niż ${questions}.`,
  by: (name, day) => `Odpowiada: ${name}, ${day}`,
};
