import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `Runda ${number}`,
  timeline: "Przebieg",
  status: {
    running: "trwa",
    paused: "chwilowo wstrzymana",
    stopping: "jest zatrzymywana",
    stopped: "zatrzymana",
    closed: "zakończona",
    failed: "utknęła; ktoś to sprawdza",
  },
};
