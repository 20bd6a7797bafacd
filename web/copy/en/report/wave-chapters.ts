import type { WaveChapterWords } from "../../nl/report/wave-chapters.ts";

export const waveChapters: WaveChapterWords = {
  latest: (change, margin) =>
    `Since the measurement before: ${change} (interval: ${margin}). No verdict rests on that.`,
  panel: (people, change, margin) =>
    `People who answered both times (${people}): ${change} (interval: ${margin}).`,
  overlap: (months) =>
    `This question looks back ${months} months. Measurements that are nearer to each other are partly about the same time.`,
  broken: (waves) =>
    `Asked in another way since: ${waves.join(", ")}. The figures from before cannot be compared with those from after.`,
  corrected:
    "Sometimes the whole interval lies on one side of 0, and it still says ‘no demonstrable difference’. Who compares many topics always finds one that differs by chance. That was corrected for.",
  asked: "The question",
  counts: "What counts",
  score: "score from 0 to 10",
  chapters: {
    effect: "What is the effect?",
    known: "Is the approach known, and can it be reached?",
    contact: "How do residents experience the contact, and what does it bring?",
    own: "The team's own questions",
  },
  goals: {
    "active-residents": "Active residents",
    willingness: "Willing to take part",
    "co-responsibility": "Responsible together",
    trust: "Trust",
    safety: "Safety",
    victims: "Victims",
    liveability: "Pleasant to live",
  },
  groups: {
    "took-part": "took part",
    invited: "got an invitation",
    heard: "knows the team",
    "not-heard": "does not know the team",
  },
  groupsTitle: "Who took part and who did not",
  groupsText:
    "Everybody is in one group at most. People choose themselves whether they take part. So a difference between groups does not by itself come from the approach.",
  elsewhere: "Figures from elsewhere",
  place: "Place",
  day: "Date",
  source: "Source",
  ours: "Our last measurement",
  held: (place) => `Compared with ${place}`,
  heldText: (place) =>
    `There is no such approach in ${place}. The difference between the change here and there says that something went differently here. That may come from the approach, but also from something else.`,
  here: "Here",
  there: "There",
  extra: "Difference",
};
