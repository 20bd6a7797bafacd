import type { Story } from "./story.ts";

/** What the story has to come to, written down before it is told. */
export const EXPECTED: Story = [
  { chapter: "310 are asked", told: { invited: 310 } },
  {
    chapter: "own words are read",
    told: {
      answered: 70,
      written: 25,
      withoutDestination: 0,
      dangerFirst: true,
      policeReads: 403,
    },
  },
  {
    chapter: "promises are proposed, and nobody is named",
    told: { states: { litter: "proposed", lighting: "proposed" }, named: [] },
  },
  {
    chapter: "one is accepted from the mail, one is refused with a reason",
    told: {
      opened: 200,
      opening: { litter: "proposed", lighting: "proposed" },
      pressed: 200,
      states: { litter: "under-way", lighting: "refused" },
      named: ["Anna de Wit"],
      saysWhy: true,
    },
  },
  {
    chapter: "what is not done goes on; what nobody took has ended",
    told: {
      first: { litter: "under-way", lighting: "not-done" },
      second: { litter: "under-way" },
    },
  },
  {
    chapter: "own words are a topic, and reach the agenda",
    told: { asked: true, agenda: ["own", "lighting"] },
  },
  {
    chapter: "what was carried on is done, and late; the other in time",
    told: {
      memory: "Wij deden 2 beloftes. Op tijd gedaan: 1. Later dan beloofd: 1. Niet gehouden: 0.",
    },
  },
  {
    chapter: "what did not help is open again, and asked again",
    told: { opinions: 15, state: "reopened", comesBack: true },
  },
  {
    chapter: "18 of 310 are no agenda: silence asks again, in public",
    told: {
      answered: 18,
      moments: ["reminder", "closing", "reclosing", "decision"],
      status: "stopped",
      agenda: 0,
      publicly: true,
    },
  },
  {
    chapter: "asked again, residents choose, and all of it is done",
    told: {
      agenda: ["own", "litter"],
      states: ["done", "done"],
      memory: "Wij deden 4 beloftes. Op tijd gedaan: 3. Later dan beloofd: 1. Niet gehouden: 0.",
    },
  },
];
