import type { ActionFactWords } from "../nl/action-facts.ts";

export const actionFacts: ActionFactWords = {
  owner: "Who",
  coOwner: "Together with resident",
  due: "Due",
  state: "State",
  states: {
    planned: "planned",
    started: "started",
    blocked: "stands still",
    done: "done",
    stopped: "stopped",
  },
  outcomes: {
    done: "Done",
    agreed: "Agreed",
    "looking-into": "Being looked into",
    "handed-over": "Handed over",
    "not-done": "Not done",
  },
  next: "Next",
  history: "What happened",
  moved: (from, to) => `Due: moved from ${from} to ${to}`,
};
