import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `Раунд ${number}`,
  timeline: "Перебіг",
  status: {
    running: "триває",
    paused: "призупинено",
    stopping: "припиняється",
    stopped: "припинено",
    closed: "завершено",
    failed: "стався збій; з ним розбираються",
  },
};
