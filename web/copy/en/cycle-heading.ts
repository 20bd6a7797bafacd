import type { CycleHeadingWords } from "../nl/cycle-heading.ts";

export const cycleHeading: CycleHeadingWords = {
  cycle: (number) => `Cycle ${number}`,
  timeline: "How it goes",
  status: {
    running: "running",
    paused: "paused",
    stopping: "being stopped",
    stopped: "stopped",
    closed: "closed",
    failed: "stuck; somebody is looking at it",
  },
};
