import { daysOf } from "./days.ts";
import type { QuestionWords } from "../nl/question.ts";

export const question: QuestionWords = {
  text: (name) =>
    `Mają Państwo pytanie o swoje osiedle? Prosimy zadać je Zespołowi „Bezpieczne Osiedla” (${name}). Odpowiedź pojawi się na stronie osiedla w ciągu dwóch tygodni.`,
  label: "Państwa pytanie",
  hint: "Prosimy nie wpisywać nazwisk ani adresów. Zespół przeczyta pytanie i umieści je na stronie bez Państwa nazwiska.",
  fault: "Prosimy wpisać pytanie: od 10 do 1000 znaków.",
  button: "Wyślij moje pytanie",
  thanks: "Dziękujemy, mamy Państwa pytanie",
  thanksText: (due) => `Odpowiedź pojawi się na stronie osiedla najpóźniej: ${due}.`,
  consent: (days) =>
    `Tak, proszę wysłać mi odpowiedź e-mailem. Moje imię i nazwisko oraz adres e-mail będą wtedy przechowywane razem z pytaniem do chwili wysłania odpowiedzi, a najdłużej ${daysOf(days)} po końcu rundy. Zespół nie widzi, od kogo jest pytanie.`,
  mailed: "Wyślemy Państwu odpowiedź także e-mailem.",
};
