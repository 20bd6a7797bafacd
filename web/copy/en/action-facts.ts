import type { ActionFactWords } from "../nl/action-facts.ts";
import { doneOn } from "./done-on.ts";

export const actionFacts: ActionFactWords = {
  owner: "Who",
  coOwner: "Together with resident",
  due: "Due",
  state: "State",
  states: {
    proposed: "asked",
    refused: "refused",
    accepted: "promised",
    "under-way": "under way",
    blocked: "on hold",
    "handed-over": "handed over",
    "partly-done": "partly done",
    done: "done",
    "not-done": "not done",
    reopened: "open again",
  },
  late: "late",
  dueOn: {
    open: (day) => `Due on ${day}.`,
    past: (day) => `It should have been finished on ${day}.`,
  },
  outcomes: {
    done: "Done",
    agreed: "Agreed",
    "looking-into": "Being looked into",
    "handed-over": "Handed over",
    "not-done": "Not done",
  },
  reports: {
    received: "received",
    "in-progress": "in progress",
    done: "solved",
    refused: "not taken up",
  },
  said: {
    proposed: (who, day) =>
      `We asked: ${who}. Nothing has been promised yet. The answer comes by ${day}.`,
    unanswered: (who) => `We asked: ${who}. There is no answer yet.`,
    refused: (who) => `We asked: ${who}. The answer was no.`,
    accepted: (who, day) => `Promised by: ${who}. Due on ${day}.`,
    "under-way": (who, day) => `Working on this: ${who}. Due on ${day}.`,
    "accepted-past": (who, day) =>
      `Promised by: ${who}. It should have been finished on ${day}. It is not.`,
    "under-way-past": (who, day) =>
      `Working on this: ${who}. It should have been finished on ${day}. It is not.`,
    blocked: (who) => `This is on hold. Promised by: ${who}.`,
    "handed-over": (to) => `Handed over to: ${to}. The answer will appear here.`,
    reported: (to, status, number) =>
      `Handed over to: ${to}. Their status: ${status}${number && ` (number ${number})`}.`,
    ...doneOn,
    "not-done": "Not done.",
    nobody: "Not done: nobody took this on.",
    "too-often":
      "Not done: this was carried over to a next round more than once and is still not finished.",
    "not-helped":
      "Open again: many residents say that it did not help. It comes back in the next survey.",
    reopened: "Open again.",
    late: (day) => `Late: this was promised for ${day}.`,
    tellsBy: (day) => `By ${day} the coordinator says what happens next.`,
    carried: "Carried over from an earlier round.",
  },
  tried: "Done before",
  steps: "Steps",
  stepDone: (day) => `finished on ${day}`,
  next: "Next",
  history: "What happened",
  moved: (from, to) => `Due: moved from ${from} to ${to}`,
};
