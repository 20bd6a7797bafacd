import type { ActionFactWords } from "../nl/action-facts.ts";

export const actionFacts: ActionFactWords = {
  owner: "Kto",
  coOwner: "Razem z mieszkańcem lub mieszkanką",
  due: "Termin",
  state: "Stan",
  states: {
    planned: "zaplanowane",
    started: "rozpoczęte",
    blocked: "stoi w miejscu",
    done: "gotowe",
    stopped: "zatrzymane",
  },
  outcomes: {
    done: "Zrobiono",
    agreed: "Uzgodniono",
    "looking-into": "Sprawdzamy",
    "handed-over": "Przekazano",
    "not-done": "Nie zrobiono",
  },
  next: "Co dalej",
  history: "Co się działo",
  moved: (from, to) => `Termin przesunięto: ${from} → ${to}`,
};
