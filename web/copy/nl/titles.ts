export const titles = {
  survey: (area: string) => `Wat is het belangrijkst in ${area}?`,
  questionnaire: (name: string) => `Hoe gaat het in ${name}?`,
  help: "Wilt u meehelpen?",
  helped: "Heeft het geholpen?",
  question: "Stel een vraag",
  myData: "Uw gegevens",
  dossier: "Gaan we door?",
};

export type TitleWords = typeof titles;
