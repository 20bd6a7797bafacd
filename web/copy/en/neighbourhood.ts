import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "All earlier rounds",
  follow: "Follow the news of this neighbourhood in a feed reader",
  calendar: "Add the dates to your phone's calendar",
  list: "Neighbourhoods",
  listIntro:
    "Every ten weeks residents choose what matters most in their neighbourhood. Here you can see what is done with it.",
  title: (name) => `Safe neighbourhood ${name}`,
  intro:
    "Every ten weeks residents choose what matters most. The team and the residents work on it together and say here what was done, and what was not.",
  team: "The team",
  noCycle: "No round is running. The next one will be here as soon as it begins.",
  toCount: "How do we count? Check it yourself",
  stoppedBecause: "Why",
  report: (answered, invited) => `${answered} of the ${invited} invited residents answered.`,
};
