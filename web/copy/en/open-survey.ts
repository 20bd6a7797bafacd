import type { OpenSurveyWords } from "../nl/open-survey.ts";

export const openSurvey: OpenSurveyWords = {
  apart:
    "Anybody can answer here, as often as they like. That is why these answers do not count for the agenda. The team reads them and shows them separately. Did you get a letter or an e-mail? Use that, and your answer counts.",
  later: (closes) => `After ${closes} the neighbourhood's page will show what was chosen.`,
  none: "You cannot answer now",
  noneText: "Residents of this neighbourhood are not being asked anything at the moment.",
  where: "Where do you live?",
  beside: "Answers through the poster",
  answers: (answers) => `${answers} answers came in through the poster.`,
  drawn: (answers) =>
    `More than ${answers} answers came in through the poster. The figures below are from ${answers} of them, chosen by lot.`,
};
