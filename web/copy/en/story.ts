import type { StoryWords } from "../nl/story.ts";

export const story: StoryWords = {
  title: {
    asking: (area) => `${area}: choose what should get better first`,
    counting: (area) => `${area}: you chose, we are counting`,
    doing: (area) => `${area}: you chose, we act`,
    told: (area) => `${area}: this is what came of it`,
  },
  asking: (closes) =>
    `You can choose until ${closes}. We work together on what the neighbourhood chooses.`,
  counting: (day) => `Choosing is over. By ${day} you can read here what the neighbourhood chose.`,
  countingLate: (day) =>
    `Choosing is over. By ${day} you should have read here what the neighbourhood chose. It is not ready yet.`,
  doing: "Together we are now working on what the neighbourhood chose.",
  hear: (day) => `On ${day} you can read here what was done.`,
  hearLate: (day) =>
    `On ${day} you should have read here what was done. Not all of it is here yet.`,
  told: "The neighbourhood chose. Read here what came of our promises.",
  next: (day) => `The next round begins on ${day}.`,
  choose: "Choose with your code",
  byMail: "The code is in your letter. Did you get an e-mail? Then use the button in that e-mail.",
  openly: "No letter or e-mail? Fill in the open survey",
  steps: "How a round works",
  step: {
    asking: ["You choose", "You chose"],
    counting: ["We count", "We counted"],
    doing: ["We act", "We acted"],
    told: ["You hear what came of it", "You heard what came of it"],
  },
  until: (day) => `until ${day}`,
  now: "now",
  come: "done",
  promises: { doing: "What we are doing", told: "What we did" },
  nothingYet: "Nothing has been promised on this yet.",
  chose: "What the neighbourhood chose",
  bars: "How many residents chose each topic. We work on those with a ✓.",
  chosen: "chosen",
  before: "Promised and done, round by round",
  join: "Join in",
  more: "More about this neighbourhood",
};
