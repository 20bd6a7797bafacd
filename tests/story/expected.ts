import type { Story } from "./story.ts";

/** What the story has to come to, written down before it is told. */
export const EXPECTED: Story = [
  { chapter: "310 are asked", told: { invited: 310 } },
  {
    chapter: "own words are read",
    told: {
      answered: 70,
      // 24 benches, one that tells of danger, and 12 who say where the litter lies.
      written: 37,
      placesOfLitter: 4,
      withoutDestination: 0,
      dangerFirst: true,
      policeReads: 403,
      policeReadsPlaces: 403,
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
    chapter: "who made a promise leaves, and the organisation keeps it",
    told: {
      before: ["Anna de Wit"],
      shown: true,
      pressed: 303,
      owners: [["organisation", "municipality"]],
      named: [],
      stands: true,
    },
  },
  {
    chapter: "own words are a topic, and reach the agenda",
    told: { asked: true, agenda: ["own", "lighting"] },
  },
  {
    chapter: "an organisation outside takes a promise by its link, and does it",
    told: {
      asked: true,
      accepted: { said: 303, seen: false, looked: 303 },
      takesIt: true,
      done: { said: 303, seen: false, looked: 303 },
      says: true,
    },
  },
  {
    chapter: "what was carried on is done, and late; the other in time",
    told: {
      memory: "Wij deden 3 beloftes. Op tijd gedaan: 2. Later dan beloofd: 1. Niet gehouden: 0.",
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
      memory: "Wij deden 5 beloftes. Op tijd gedaan: 4. Later dan beloofd: 1. Niet gehouden: 0.",
    },
  },
];
