import type { NeighbourhoodPageWords } from "../nl/neighbourhood.ts";

export const neighbourhoodPage: NeighbourhoodPageWords = {
  archive: "All earlier cycles",
  follow: "Follow the news of this neighbourhood (Atom)",
  calendar: "Put the days in your calendar (iCal)",
  list: "Neighbourhoods",
  listIntro:
    "Every ten weeks residents choose what matters most in their neighbourhood. Here you see what is done with it.",
  title: (name) => `Safe neighbourhood ${name}`,
  intro:
    "Every ten weeks residents choose what matters most. The team and the residents work on it together and tell here what was done, and what was not.",
  team: "The team",
  noCycle: "No cycle is running. The next one will stand here as soon as it begins.",
  toCount: "How was it counted? Check it yourself",
  actions: "Promises",
  noActions: "There are no promises yet.",
  stoppedBecause: "Why",
  report: (answered, invited) => `${answered} of the ${invited} invited residents answered.`,
};
