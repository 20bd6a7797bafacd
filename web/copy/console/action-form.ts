const nl = {
  actions: "Acties",
  addAction: "Voeg een actie toe",
  topic: "Onderwerp",
  actionTitle: "Wat gaan we doen?",
  owner: "Eigenaar",
  partnersLabel: "Partners",
  coOwner: "Voornaam van de bewoner die meedoet (met toestemming)",
  due: "Klaar op",
  add: "Toevoegen",
  move: "Verander de stand",
  note: "Toelichting (bij stilstand of stoppen verplicht)",
  outcome: "Leg de uitkomst vast",
  outcomeKind: "Uitkomst",
  outcomeText: "Wat is er gedaan, of waarom niet? (lezen alle bewoners)",
  outcomeNext: "Wat gebeurt er hierna?",
  save: "Opslaan",
};

const en: typeof nl = {
  actions: "Actions",
  addAction: "Add an action",
  topic: "Topic",
  actionTitle: "What are we going to do?",
  owner: "Owner",
  partnersLabel: "Partners",
  coOwner: "First name of the resident who joins in (with consent)",
  due: "Due",
  add: "Add",
  move: "Change the state",
  note: "Explanation (required when it stands still or stops)",
  outcome: "Record the outcome",
  outcomeKind: "Outcome",
  outcomeText: "What was done, or why not? (all residents read this)",
  outcomeNext: "What happens next?",
  save: "Save",
};

export const actionFormWords = { nl, en };
