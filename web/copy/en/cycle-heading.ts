import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `Round ${number}`,
  timeline: "Timeline",
  status: {
    running: "running",
    paused: "paused",
    stopping: "being stopped",
    stopped: "stopped",
    closed: "closed",
    failed: "stuck; someone is looking at it",
  },
};
