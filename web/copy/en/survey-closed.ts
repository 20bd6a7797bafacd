import type { SurveyClosedWords } from "../nl/survey-closed.ts";

export const surveyClosed: SurveyClosedWords = {
  yours: "Your answer was counted.",
  checkLink: "Check the count",
  title: "You can no longer answer",
  text: (closed) => `This question closed on ${closed}. Thank you for wanting to take part.`,
  notYet: "You cannot answer yet",
  notYetText: (opens) => `This question opens on ${opens}.`,
  agenda: "The neighbourhood chose",
  soon: (day) => `The result will be on the neighbourhood's page by ${day}.`,
};
