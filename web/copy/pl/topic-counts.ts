import type { TopicCountWords } from "../nl/topic-counts.ts";

export const topicCounts: TopicCountWords = {
  topics: "Wszystkie tematy",
  chartTitle: "Ile razy wskazano każdy temat; wypełnione paski to tematy z listy priorytetów",
  tableTitle: "Ile razy wskazano każdy temat i co się z nim dzieje",
  threshold: (threshold) => `wspólne życzenie: ${threshold}`,
  topic: "Temat",
  named: "Liczba wskazań",
  what: "Co się z nim dzieje",
  ballots: (ballots) => `Liczba mieszkańców, którzy odpowiedzieli: ${ballots}.`,
  sealedOnly:
    "Mamy już odpowiedzi i są one zapieczętowane. Wynik pojawi się tutaj, gdy tylko lista priorytetów będzie ustalona.",
};
