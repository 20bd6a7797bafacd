export const unsubscribe = {
  title: "Welke e-mail wilt u niet meer?",
  text: (name: string) =>
    `U krijgt e-mail van het Veilige Buurten Team van ${name}. Kies wat u niet meer wilt krijgen. U kunt altijd op een andere manier meedoen: bel uw contactpersoon.`,
  legend: "Mijn keuze:",
  choices: {
    reminders: "Geen herinnering in deze ronde",
    all: "Helemaal geen e-mail meer van dit team",
  },
  missing: "Kies eerst wat u niet meer wilt krijgen.",
  button: "Bewaar mijn keuze",
  done: {
    reminders: "U krijgt in deze ronde geen herinnering meer",
    all: "U krijgt geen e-mail meer van ons",
  },
  doneText: {
    reminders: (name: string) =>
      `In een volgende ronde kan het Veilige Buurten Team van ${name} u weer vragen om mee te kiezen.`,
    all: (name: string) =>
      `Dit geldt voor het Veilige Buurten Team van ${name}. Wilt u toch weer e-mail? Bel of mail uw contactpersoon.`,
  },
};

export type UnsubscribeWords = typeof unsubscribe;
