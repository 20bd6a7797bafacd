export const actionFacts = {
  owner: "Wie",
  coOwner: "Samen met bewoner",
  due: "Klaar op",
  state: "Stand",
  states: {
    planned: "gepland",
    started: "begonnen",
    blocked: "staat stil",
    done: "klaar",
    stopped: "gestopt",
  },
  outcomes: {
    done: "Gedaan",
    agreed: "Afgesproken",
    "looking-into": "Wordt uitgezocht",
    "handed-over": "Overgedragen",
    "not-done": "Niet gedaan",
  },
  next: "Hierna",
  history: "Wat er gebeurde",
  moved: (from: string, to: string) => `Klaar op: verschoven van ${from} naar ${to}`,
};

export type ActionFactWords = typeof actionFacts;
