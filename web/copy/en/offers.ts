import type { OfferWords } from "../nl/offers.ts";

export const offers: OfferWords = {
  title: "Residents who offered help",
  came: (all) =>
    all === undefined ? "Fewer than 10 residents offered help." : `${all} residents offered help.`,
  became: {
    waits: "Waiting for an answer",
    joined: "Taking part",
    later: "Later",
    thanked: "Thanked",
  },
  some: "some",
  answered: (days) =>
    `Someone on the team answers everybody personally within ${days} working days.`,
};
