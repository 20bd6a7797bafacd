import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "Państwa odpowiedź została policzona.",
  checkLink: "Sprawdź liczenie",
  title: "Nie można już odpowiedzieć",
  text: (closed) =>
    `Ta ankieta jest zamknięta. Dzień zamknięcia: ${closed}. Dziękujemy, że chcieli Państwo wziąć udział.`,
  notYet: "Jeszcze nie można odpowiedzieć",
  notYetText: (opens) => `Ta ankieta jeszcze nie jest otwarta. Dzień otwarcia: ${opens}.`,
  agenda: "Osiedle wybrało",
  soon: (day) => `Wynik będzie na stronie osiedla najpóźniej w tym dniu: ${day}.`,
};
