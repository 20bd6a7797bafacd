import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "Wszystkie wcześniejsze rundy",
  follow: "Wiadomości z tej dzielnicy (Atom)",
  calendar: "Terminy do kalendarza (iCal)",
  list: "Dzielnice",
  listIntro:
    "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze w ich dzielnicy. Tutaj można zobaczyć, co się z tym dzieje.",
  title: (name) => `Bezpieczna dzielnica ${name}`,
  intro:
    "Co dziesięć tygodni mieszkańcy wybierają, co jest najważniejsze. Zespół i mieszkańcy wspólnie się tym zajmują i informują tutaj, co zostało zrobione, a co nie.",
  team: "Zespół",
  noCycle: "Teraz nie trwa żadna runda. Następna runda pojawi się tutaj, gdy tylko się zacznie.",
  toCount: "Jak policzono odpowiedzi? Można to sprawdzić samodzielnie",
  actions: "Obietnice",
  noActions: "Nie ma jeszcze obietnic.",
  stoppedBecause: "Dlaczego",
  report: (answered, invited) =>
    `Liczba zaproszonych mieszkańców: ${invited}. Liczba osób, które odpowiedziały: ${answered}.`,
};
