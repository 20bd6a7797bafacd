import type { WaveChapterWords } from "../../nl/report/wave-chapters.ts";

export const waveChapters: WaveChapterWords = {
  latest: (change, margin) =>
    `Since the previous measurement: ${change} (interval: ${margin}). That does not count for the verdict.`,
  panel: (people, change, margin) =>
    `People who answered both times (${people}): ${change} (interval: ${margin}).`,
  overlap: (months) =>
    `This question looks back ${months} months. Measurements that are closer together than that partly cover the same period.`,
  broken: (waves) =>
    `Asked differently since: ${waves.join(", ")}. The figures from before cannot be compared with those from after.`,
  corrected:
    "Sometimes the whole interval lies on one side of 0, and it still says ‘no demonstrable difference’. If you compare many topics, one will always differ by chance. We corrected for that.",
  asked: "The question",
  counts: "What counts",
  score: "score from 0 to 10",
  chapters: {
    effect: "What is the effect?",
    known: "Is the approach known, and can it be reached?",
    contact: "How do residents experience the contact, and what comes of it?",
    own: "The team's own questions",
  },
  goals: {
    "active-residents": "Active residents",
    willingness: "Willing to take part",
    "co-responsibility": "Shared responsibility",
    trust: "Trust",
    safety: "Safety",
    victims: "Victims",
    liveability: "Pleasant place to live",
  },
  groups: {
    "took-part": "took part",
    invited: "got an invitation",
    heard: "knows the team",
    "not-heard": "does not know the team",
  },
  groupsTitle: "Who took part and who did not",
  groupsText:
    "Everybody is in one group at most. People choose for themselves whether to take part. So a difference between groups is not necessarily caused by the approach.",
  elsewhere: "Figures from elsewhere",
  place: "Place",
  day: "Date",
  source: "Source",
  ours: "Our latest measurement",
  held: (place) => `Compared with ${place}`,
  heldText: (place) =>
    `There is no such approach in ${place}. The difference between the change here and there says that something went differently here. That may come from the approach, but also from something else.`,
  here: "Here",
  there: "There",
  extra: "Difference",
};
