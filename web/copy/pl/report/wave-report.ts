import type { WaveReportWords } from "../../nl/report/wave-report.ts";

export const waveReport: WaveReportWords = {
  intro: (baseline, last) =>
    `Ta strona porównuje ostatni pomiar (zakończony: ${last}) z pomiarem początkowym (zakończonym: ${baseline}). Przy każdej liczbie podajemy, jak bardzo jest pewna.`,
  first: (closed) =>
    `To jest pomiar początkowy. Zakończył się: ${closed}. Nie ma jeszcze z czym porównywać. Następny pomiar będzie za pół roku.`,
  inside:
    "Ta strona jest dla zespołu. Pokazuje więcej, niż mogą zobaczyć mieszkańcy. Prosimy jej nie przekazywać.",
  short: "Odpowiedź w skrócie",
  shortText: "Te tematy wybrano przed rozpoczęciem pierwszego pomiaru. Na nich opiera się ocena.",
  tally: (of, verdicts) =>
    `Liczba tematów wybranych wcześniej do oceny: ${of}. Teraz: ${verdicts}.`,
  noPrimary: "Nie wybrano wcześniej tematów jako podstawy oceny.",
  changed: (from, to, change, margin) =>
    `Było ${from}, jest ${to}. Zmiana: ${change} (przedział: ${margin}).`,
  couldShow: (change) => `Przy takiej liczbie odpowiedzi można wykazać zmianę od ${change}.`,
  now: (figure, margin) => `Teraz ${figure} (przedział: ${margin}).`,
  pooled: "Każde osiedle liczy się według liczby mieszkańców, niezależnie od liczby odpowiedzi.",
  apart: (waves) =>
    `Pomiary, których nie było jeszcze na wszystkich osiedlach i które tu pominięto: ${waves.join(", ")}.`,
  files: "Pliki",
};
