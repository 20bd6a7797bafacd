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
  few: "Odpowiedziało mniej niż 10 mieszkańców albo odpowiedzi mniej niż 10 osób liczą się inaczej. Liczby pokazałyby wtedy, co ktoś wybrał. Dlatego nie ma tu liczb: jest tylko to, co trafia na listę priorytetów, i w jakiej kolejności.",
  sealedOnly:
    "Mamy już odpowiedzi i są one zapieczętowane. Wynik pojawi się tutaj, gdy tylko lista priorytetów będzie ustalona.",
};
