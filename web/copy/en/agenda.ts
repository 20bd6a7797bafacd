import type { AgendaWords } from "../nl/agenda.ts";

export const agenda: AgendaWords = {
  agenda: "The agenda",
  counted: (ballots) => `${ballots} residents answered.`,
  adoptedBy: {
    coordinator: "The coordinator confirmed this agenda.",
    counted: "These are the topics that residents chose.",
  },
  deviation: "Why the team departs from the count",
  notTaken: "What happens to the other topics",
  decision: {
    adopted: "is on the agenda",
    "handed-over": (partner) => `goes to one partner, who can solve this alone: ${partner}`,
    "not-shared": (named, threshold) =>
      `too few residents named this (${named}; ${threshold} are needed)`,
    "nobody-willing": "nobody wanted to take this on together with the team",
    "not-elected": (named) =>
      `${named} residents named this, but other topics came first in the count`,
    "many-wishes": (named) =>
      `named ${named} times; these are many different wishes, and the team reads them all`,
    deviated: (reason) => `the team chose otherwise: ${reason}`,
  },
  nobodyYet:
    "At the meeting nobody wanted to take this on yet. It is on the agenda, because residents chose it.",
  few: {
    "not-shared": "too few residents named this",
    "not-elected": "other topics came first in the count",
    "many-wishes": "these are many different wishes, and the team reads them all",
  },
  named: (named) => `named ${named} times`,
};
