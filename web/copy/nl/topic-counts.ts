export const topicCounts = {
  topics: "Alle onderwerpen",
  chartTitle: "Hoe vaak elk onderwerp is genoemd; gevulde balken staan op de agenda",
  tableTitle: "Hoe vaak elk onderwerp is genoemd, en wat er mee gebeurt",
  threshold: (threshold: number) => `gedeelde wens: ${threshold}`,
  topic: "Onderwerp",
  named: "Genoemd",
  what: "Wat er mee gebeurt",
  ballots: (ballots: number) => `${ballots} bewoners hebben geantwoord.`,
  sealedOnly:
    "De antwoorden zijn binnen en verzegeld. De uitslag staat hier zodra de agenda vaststaat.",
};

export type TopicCountWords = typeof topicCounts;
