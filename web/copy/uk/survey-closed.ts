import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "Вашу відповідь враховано.",
  checkLink: "Перевірити підрахунок",
  title: "Відповісти вже не можна",
  text: (closed) => `Це опитування закрито (${closed}). Дякуємо, що хотіли взяти участь.`,
  notYet: "Відповісти ще не можна",
  notYetText: (opens) => `День, коли відкриється це опитування: ${opens}`,
  agenda: "Район вибрав",
  soon: (day) => `Результат з’явиться на сторінці району не пізніше цього дня: ${day}`,
};
