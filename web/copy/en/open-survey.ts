import type { OpenSurveyWords } from "../nl/open-survey.ts";

export const openSurvey: OpenSurveyWords = {
  apart:
    "Anybody can answer here, as often as they like. That is why these answers do not count for the agenda. The team reads them and shows them apart. Did you get a letter or an e-mail? Answer with that, and your answer counts.",
  facts: (closes) => [
    `It takes about 2 minutes.`,
    `You can answer until the end of ${closes}.`,
    `We ask for no name.`,
  ],
  later: (closes) => `After ${closes} the neighbourhood's page will show what was chosen.`,
  none: "You cannot answer now",
  noneText: "Residents of this neighbourhood are not being asked at this moment.",
  where: "Where do you live?",
  beside: "Answers by the poster",
  answers: (answers) => `${answers} answers came in by the poster.`,
  drawn: (answers) =>
    `More than ${answers} answers came in by the poster. The figures below are of ${answers} of them, chosen by lot.`,
};
