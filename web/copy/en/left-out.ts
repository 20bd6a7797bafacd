import type { LeftOutWords } from "../nl/left-out.ts";

export const leftOut: LeftOutWords = {
  title: "What was not asked this time",
  intro:
    "These topics were proposed, came back or were on the team's list. Beside each stands why it is not among the questions.",
  why: {
    "no-place": (places) =>
      places === 1
        ? "there was a place for 1 proposal of residents, and another came first; this one takes part again next time"
        : `there were places for ${places} proposals of residents, and others came first; this one takes part again next time`,
    "no-place-back": (places) =>
      places === 1
        ? "there was a place for 1 topic that came back, and another went before"
        : `there were places for ${places} topics that came back, and others went before`,
    "made-room": "made room for a topic that came back or that residents had proposed",
    "no-words": (languages) => `is not there yet in these languages: ${languages}`,
    retired: (reason) => `the team does not ask about this any more: ${reason}`,
    held: (reason) => `the team puts this off: ${reason}`,
    "team-chose": "the team proposed this itself and chose other topics",
  },
};
