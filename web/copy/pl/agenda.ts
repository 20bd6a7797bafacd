import type { AgendaWords } from "../nl/agenda.ts";

export const agenda: AgendaWords = {
  agenda: "Lista priorytetów",
  counted: (ballots) => `Liczba mieszkańców, którzy odpowiedzieli: ${ballots}.`,
  adoptedBy: {
    coordinator: "Koordynacja zatwierdziła tę listę priorytetów.",
    counted: "Ta lista priorytetów została przyjęta tak, jak wybrali mieszkańcy.",
  },
  deviation: "Dlaczego zespół odstępuje od wyniku liczenia",
  notTaken: "Co dzieje się z innymi tematami",
  decision: {
    adopted: "jest na liście priorytetów",
    "handed-over": (partner) =>
      `trafia do jednego partnera, bo ten partner może sam rozwiązać tę sprawę: ${partner}`,
    "not-shared": (named, threshold) =>
      `za mało mieszkańców wskazało ten temat (liczba wskazań: ${named}; potrzeba: ${threshold})`,
    "nobody-willing": "nikt nie chciał zająć się tym razem z zespołem",
    "not-elected": (named) =>
      `liczba mieszkańców, którzy wskazali ten temat: ${named}; w liczeniu inne tematy miały pierwszeństwo`,
    "many-wishes": (named) =>
      `liczba wskazań: ${named}; to wiele różnych życzeń, zespół czyta je wszystkie`,
    deviated: (reason) => `zespół wybrał inaczej: ${reason}`,
  },
  nobodyYet:
    "Na spotkaniu nikt jeszcze nie chciał się tym zająć. Temat zostaje na liście priorytetów, bo wybrali go mieszkańcy.",
  few: {
    "not-shared": "za mało mieszkańców wskazało ten temat",
    "not-elected": "w liczeniu inne tematy miały pierwszeństwo",
    "many-wishes": "to wiele różnych życzeń, zespół czyta je wszystkie",
  },
  named: (named) => `liczba wskazań: ${named}`,
};
