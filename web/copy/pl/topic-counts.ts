import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "Wszystkie tematy",
  chartTitle: "Ile razy wskazano każdy temat; wypełnione paski to tematy z listy priorytetów",
  tableTitle: "Ile razy wskazano każdy temat i co się z nim dzieje",
  threshold: (threshold) => `wspólne życzenie: ${threshold}`,
  topic: "Temat",
  named: "Liczba wskazań",
  what: "Co się z nim dzieje",
};
