import type { PassedOverWords } from "../nl/passed-over.ts";

export const passedOver: PassedOverWords = {
  equal: (elected, topic, times) =>
    `“${elected}” and “${topic}” were both chosen ${times} times. “${elected}” comes first.`,
  fewer: (elected, times, topic, more) =>
    `“${elected}” (chosen ${times} times) comes before “${topic}” (${more} times).`,
  represented: (some, otherwise) =>
    `This way ${some} residents find a topic of their own here. Otherwise it would have been ${otherwise}.`,
  borda: (elected) => `Residents put “${elected}” higher more often.`,
  lot: "The places were equal too, and then the lot decided.",
  rule: "That is how the count came out. The steps show how.",
  most: "These are the topics that were chosen most often.",
};
