import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "Wszystkie wcześniejsze rundy",
  follow: "Wiadomości z tego osiedla w czytniku",
  calendar: "Dodaj terminy do kalendarza w telefonie",
  list: "Osiedla",
  listIntro:
    "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze na ich osiedlu. Tutaj można zobaczyć, co się z tym dzieje.",
  title: (name) => `Bezpieczne osiedle ${name}`,
  intro:
    "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze. Zespół i mieszkańcy wspólnie się tym zajmują i informują tutaj, co zostało zrobione, a co nie.",
  team: "Zespół",
  noCycle: "Teraz nie trwa żadna runda. Następna runda pojawi się tutaj, gdy tylko się zacznie.",
  toCount: "Jak liczymy? Można to sprawdzić samodzielnie",
  stoppedBecause: "Dlaczego",
  report: (answered, invited) =>
    `Liczba zaproszonych mieszkańców: ${invited}. Liczba osób, które odpowiedziały: ${answered}.`,
};
