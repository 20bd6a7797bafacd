import type { LeftOutWords } from "../nl/left-out.ts";

export const leftOut: LeftOutWords = {
  title: "What was not asked this time",
  intro:
    "These topics were proposed, came back or were on the team's list. Beside each one we say why it is not among the questions.",
  why: {
    "no-place": (places) =>
      places === 1
        ? "there was room for 1 proposal from residents, and another came first; this one takes part again next time"
        : `there was room for ${places} proposals from residents, and others came first; this one takes part again next time`,
    "no-place-back": (places) =>
      places === 1
        ? "there was room for 1 topic that came back, and another came first"
        : `there was room for ${places} topics that came back, and others came first`,
    "made-room": "made room for a topic that came back or that residents had proposed",
    "no-words": (languages) => `is not available yet in these languages: ${languages}`,
    retired: (reason) => `the team no longer asks about this: ${reason}`,
    held: (reason) => `the team puts this off: ${reason}`,
    "team-chose": "the team proposed this itself and chose other topics",
  },
};
