export const topicCounts = {
  topics: "Alle onderwerpen",
  chartTitle: "Hoe vaak elk onderwerp is genoemd; gevulde balken staan op de agenda",
  tableTitle: "Hoe vaak elk onderwerp is genoemd, en wat ermee gebeurt",
  threshold: (threshold: number) => `gedeelde wens: ${threshold}`,
  topic: "Onderwerp",
  named: "Genoemd",
  what: "Wat ermee gebeurt",
  ballots: (ballots: number) => `${ballots} bewoners hebben geantwoord.`,
  few: "Minder dan 10 bewoners hebben geantwoord, of bij minder dan 10 telt het antwoord anders mee. Met aantallen zou dan te zien zijn wat iemand koos. Daarom ziet u hier geen aantallen: alleen wat er op de agenda komt, en in welke volgorde.",
  sealedOnly:
    "De antwoorden zijn binnen en verzegeld. De uitslag staat hier zodra de agenda vaststaat.",
};

export type TopicCountWords = typeof topicCounts;
