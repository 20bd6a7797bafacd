import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "All topics",
  chartTitle: "How often each topic was named; filled bars are on the agenda",
  tableTitle: "How often each topic was named, and what becomes of it",
  threshold: (threshold) => `shared wish: ${threshold}`,
  topic: "Topic",
  named: "Named",
  what: "What becomes of it",
  ballots: (ballots) => `${ballots} residents answered.`,
  few: "Fewer than 10 residents answered, or the answers of fewer than 10 count differently. Numbers would then show what someone chose. So there are no numbers here: only what gets on the agenda, and in which order.",
  sealedOnly:
    "The answers are in and sealed. The result will be here as soon as the agenda is fixed.",
};
