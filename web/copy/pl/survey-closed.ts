import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "Państwa odpowiedź została policzona.",
  checkLink: "Sprawdź liczenie",
  title: "Nie można już odpowiedzieć",
  text: (closed) =>
    `Ta ankieta jest zamknięta. Dzień zamknięcia: ${closed}. Dziękujemy za zainteresowanie.`,
  notYet: "Jeszcze nie można odpowiedzieć",
  notYetText: (opens) => `Ta ankieta jeszcze nie jest otwarta. Dzień otwarcia: ${opens}.`,
  agenda: "Dzielnica wybrała",
  soon: (day) => `Wynik będzie na stronie dzielnicy najpóźniej w tym dniu: ${day}.`,
};
