export const surveyClosed = {
  yours: "Uw antwoord is meegeteld.",
  checkLink: "Controleer de telling",
  title: "U kunt niet meer antwoorden",
  text: (closed: string) => `Deze vraag is gesloten op ${closed}. Fijn dat u wilde meedoen.`,
  notYet: "U kunt nog niet antwoorden",
  notYetText: (opens: string) => `Deze vraag gaat open op ${opens}.`,
  agenda: "De buurt heeft gekozen voor",
  soon: (day: string) => `Uiterlijk ${day} staat de uitslag op de pagina van de buurt.`,
};

export type SurveyClosedWords = typeof surveyClosed;
