import type { ActionFactWords } from "../nl/action-facts.ts";
import { doneOn } from "./done-on.ts";

export const actionFacts: ActionFactWords = {
  owner: "Kto",
  coOwner: "Razem z mieszkańcem lub mieszkanką",
  due: "Termin",
  state: "Stan",
  states: {
    proposed: "zapytano",
    refused: "odmowa",
    accepted: "obiecane",
    "under-way": "w toku",
    blocked: "stoi w miejscu",
    "handed-over": "przekazane",
    "partly-done": "częściowo zrobione",
    done: "zrobione",
    "not-done": "niezrobione",
    reopened: "znów otwarte",
  },
  late: "po terminie",
  dueOn: { open: (day) => `Termin: ${day}.`, past: (day) => `Miało być gotowe: ${day}.` },
  outcomes: {
    done: "Zrobiono",
    agreed: "Uzgodniono",
    "looking-into": "Sprawdzamy",
    "handed-over": "Przekazano",
    "not-done": "Nie zrobiono",
  },
  reports: {
    received: "przyjęte",
    "in-progress": "w toku",
    done: "rozwiązane",
    refused: "nieprzyjęte",
  },
  said: {
    proposed: (who, day) =>
      `Kogo zapytano: ${who}. Nikt jeszcze nic nie obiecał. Odpowiedź najpóźniej: ${day}.`,
    unanswered: (who) => `Kogo zapytano: ${who}. Nie ma jeszcze odpowiedzi.`,
    refused: (who) => `Kogo zapytano: ${who}. Odpowiedź brzmiała: nie.`,
    accepted: (who, day) => `Kto obiecał: ${who}. Termin: ${day}.`,
    "under-way": (who, day) => `Kto nad tym pracuje: ${who}. Termin: ${day}.`,
    "accepted-past": (who, day) => `Kto obiecał: ${who}. Miało być gotowe: ${day}. Nie jest.`,
    "under-way-past": (who, day) =>
      `Kto nad tym pracuje: ${who}. Miało być gotowe: ${day}. Nie jest.`,
    blocked: (who) => `Sprawa stoi w miejscu. Kto obiecał: ${who}.`,
    "handed-over": (to) => `Komu przekazano: ${to}. Odpowiedź przeczytają Państwo tutaj.`,
    reported: (to, status, number) =>
      `Komu przekazano: ${to}. Stan u odbiorcy: ${status}${number && ` (numer ${number})`}.`,
    ...doneOn,
    "not-done": "Nie zrobiono.",
    nobody: "Nie zrobiono: nikt się tego nie podjął.",
    "too-often":
      "Nie zrobiono: sprawa kilka razy przechodziła do następnej rundy i nadal nie jest gotowa.",
    "not-helped":
      "Znów otwarte: wielu mieszkańców mówi, że to nie pomogło. Temat wróci w następnej ankiecie.",
    reopened: "Znów otwarte.",
    late: (day) => `Po terminie: obiecano to na ${day}.`,
    tellsBy: (day) => `Koordynator poinformuje, co dalej. Najpóźniej: ${day}.`,
    carried: "Przeniesione z wcześniejszej rundy.",
  },
  tried: "Co już zrobiono",
  steps: "Kroki",
  stepDone: (day) => `gotowe: ${day}`,
  next: "Co dalej",
  history: "Co się działo",
  moved: (from, to) => `Termin przesunięto: ${from} → ${to}`,
};
