import { doneOn } from "./done-on.ts";

export const actionFacts = {
  owner: "Wie",
  coOwner: "Samen met bewoner",
  due: "Klaar op",
  state: "Stand",
  states: {
    proposed: "gevraagd",
    refused: "geweigerd",
    accepted: "beloofd",
    "under-way": "bezig",
    blocked: "staat stil",
    "handed-over": "doorgegeven",
    "partly-done": "deels gedaan",
    done: "gedaan",
    "not-done": "niet gedaan",
    reopened: "weer open",
  },
  late: "te laat",
  dueOn: {
    open: (day: string) => `Klaar op ${day}.`,
    past: (day: string) => `Had klaar moeten zijn op ${day}.`,
  },
  outcomes: {
    done: "Gedaan",
    agreed: "Afgesproken",
    "looking-into": "Wordt uitgezocht",
    "handed-over": "Doorgegeven",
    "not-done": "Niet gedaan",
  },
  reports: {
    received: "ontvangen",
    "in-progress": "in behandeling",
    done: "opgelost",
    refused: "niet in behandeling genomen",
  },
  said: {
    proposed: (who: string, day: string) =>
      `Gevraagd aan: ${who}. Er is nog niets beloofd. Het antwoord komt uiterlijk op ${day}.`,
    unanswered: (who: string) => `Gevraagd aan: ${who}. Er is nog geen antwoord.`,
    refused: (who: string) => `Gevraagd aan: ${who}. Het antwoord was nee.`,
    accepted: (who: string, day: string) => `Beloofd door: ${who}. Klaar op ${day}.`,
    "under-way": (who: string, day: string) => `Hier werkt aan: ${who}. Klaar op ${day}.`,
    "accepted-past": (who: string, day: string) =>
      `Beloofd door: ${who}. Dit had klaar moeten zijn op ${day}.`,
    "under-way-past": (who: string, day: string) =>
      `Hier werkt aan: ${who}. Dit had klaar moeten zijn op ${day}.`,
    blocked: (who: string) => `Dit staat stil. Beloofd door: ${who}.`,
    "handed-over": (to: string) =>
      `Doorgegeven aan: ${to}. Zodra er antwoord is, leest u het hier.`,
    reported: (to: string, status: string, number: string) =>
      `Doorgegeven aan: ${to}. Stand bij de ontvanger: ${status}${number && ` (nummer ${number})`}.`,
    ...doneOn,
    "not-done": "Niet gedaan.",
    nobody: "Niet gedaan: niemand nam dit op zich.",
    "too-often":
      "Niet gedaan: dit ging al vaker mee naar een volgende ronde en is nog steeds niet klaar.",
    "not-helped":
      "Weer open: veel bewoners zeggen dat het niet heeft geholpen. Het komt terug in de volgende vragenlijst.",
    reopened: "Weer open.",
    late: (day: string) => `Te laat: dit was beloofd voor ${day}.`,
    tellsBy: (day: string) => `De coördinator vertelt uiterlijk op ${day} hoe het verdergaat.`,
    carried: "Meegenomen uit een eerdere ronde.",
  },
  tried: "Eerder gedaan",
  steps: "Stappen",
  stepDone: (day: string) => `klaar op ${day}`,
  next: "Hierna",
  history: "Wat er gebeurde",
  moved: (from: string, to: string) => `Klaar op: verschoven van ${from} naar ${to}`,
};

export type ActionFactWords = typeof actionFacts;
