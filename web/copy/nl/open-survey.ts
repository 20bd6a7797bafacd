export const openSurvey = {
  apart:
    "Iedereen mag dit invullen, zo vaak als iemand wil. Daarom tellen deze antwoorden niet mee voor de agenda. Het team leest ze en laat ze apart zien. Kreeg u een brief of e-mail? Gebruik die, dan telt uw antwoord wel mee.",
  later: (closes: string) => `Na ${closes} ziet u op de pagina van de buurt wat er is gekozen.`,
  none: "U kunt nu niet antwoorden",
  noneText: "Er loopt op dit moment geen vraag aan bewoners in deze buurt.",
  where: "Waar woont u?",
  beside: "Antwoorden via de poster",
  answers: (answers: number) => `${answers} antwoorden kwamen binnen via de poster.`,
  drawn: (answers: number) =>
    `Er kwamen meer dan ${answers} antwoorden binnen via de poster. De cijfers hieronder zijn van ${answers} daarvan, door het lot gekozen.`,
};

export type OpenSurveyWords = typeof openSurvey;
