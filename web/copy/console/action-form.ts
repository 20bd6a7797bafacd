const nl = {
  actions: "Beloftes",
  addAction: "Voeg een belofte toe",
  topic: "Onderwerp",
  actionTitle: "Wat gaan we doen?",
  owner: "Aan wie vraagt u het?",
  outside: (name: string) => `${name} (buiten het team, per e-mail)`,
  partnersLabel: "Partners",
  coOwner: "Voornaam van de bewoner die meedoet",
  due: "Klaar op",
  add: "Toevoegen",
  move: "Verander de stand",
  text: "Wat is er gedaan, of waarom niet? (lezen alle bewoners)",
  next: "Wat gebeurt er hierna?",
  handedTo: "Doorgegeven aan",
  toAction: "Bekijk en verander deze belofte",
  save: "Opslaan",
};

const en: typeof nl = {
  actions: "Promises",
  addAction: "Add a promise",
  topic: "Topic",
  actionTitle: "What are we going to do?",
  owner: "Of whom do you ask it?",
  outside: (name) => `${name} (outside the team, by e-mail)`,
  partnersLabel: "Partners",
  coOwner: "First name of the resident who joins in",
  due: "Due",
  add: "Add",
  move: "Change the state",
  text: "What was done, or why not? (all residents read this)",
  next: "What happens next?",
  handedTo: "Handed over to",
  toAction: "See and change this promise",
  save: "Save",
};

export const actionFormWords = { nl, en };
