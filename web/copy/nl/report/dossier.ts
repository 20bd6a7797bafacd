import type { Criteria } from "#domain/measurement/design/criteria.ts";

export const dossier = {
  intro:
    "Vooraf is opgeschreven waarop de gemeente zou letten. Deze bladzijde legt de metingen daarnaast. Elk cijfer verwijst naar de meting waar het vandaan komt.",
  made: (day: string) => `Gemaakt op ${day}.`,
  all: "Alle buurten samen",
  wave: (number: number) => `Meting ${number}`,
  advice: { "go-on": "Doorgaan", adapt: "Aanpassen", stop: "Stoppen" },
  notYet: "Nog niet te zeggen",
  noTest: "Dit is geen toets",
  noCriteria: "Niets vooraf vastgelegd",
  decided: (wave: string, better: number, worse: number, of: number) =>
    `${wave}: van de ${of} onderwerpen zijn er ${better} aantoonbaar beter dan bij de nulmeting, en ${worse} aantoonbaar slechter.`,
  without: (without: number) =>
    `${without === 1 ? "1 onderwerp heeft" : `${without} onderwerpen hebben`} in die meting geen cijfer. ${without === 1 ? "Het telt" : "Zij tellen"} niet mee, voor beter noch slechter.`,
  otherwise: (advices: string) => `Met een cijfer had er ook uit kunnen komen: ${advices}.`,
  same: "Ook met een cijfer was hetzelfde eruit gekomen.",
  notYetText: (published: number, needed: number) =>
    `Er ${published === 1 ? "is 1 meting" : `zijn ${published} metingen`} na de nulmeting gepubliceerd. Beslist wordt na ${needed}.`,
  noTestText: (recorded: string, began: string) =>
    `De criteria zijn vastgelegd op ${recorded}. De nulmeting begon toen al, op ${began}. Wie de criteria kiest nadat er is gemeten, kan kiezen wat eruit komt. Daarom staan hier wel de cijfers, maar geen oordeel.`,
  noCriteriaText:
    "Voor deze buurt zijn vóór de eerste meting geen criteria vastgelegd. Daarom staat hier geen oordeel.",
  criteria: "Wat vooraf is afgesproken",
  rules: ({ afterWaves, indicators, goOn, stop }: Criteria) => [
    `Na de nulmeting volgen ${afterWaves} metingen. Op de laatste daarvan wordt beslist, over ${indicators.length === 1 ? "1 onderwerp" : `${indicators.length} onderwerpen`}.`,
    `Doorgaan: minstens ${goOn.better} aantoonbaar beter, en hoogstens ${goOn.worse} aantoonbaar slechter.`,
    `Stoppen: minstens ${stop.worse} aantoonbaar slechter.`,
    "Aanpassen: al het andere.",
  ],
  recorded: (by: string, day: string) => `Vastgelegd door ${by} op ${day}.`,
  findings: (wave: string) => `${wave} tegenover de nulmeting`,
  decides: "Op deze meting wordt beslist.",
  before: "Bij de nulmeting",
  now: "In deze meting",
  source: "Bekijk het verslag van deze meting",
  baseline: (day: string) => `De nulmeting begon op ${day}.`,
  baselineSource: "Bekijk het verslag van de nulmeting",
  tooFew: "te weinig antwoorden om op te oordelen",
  people: (n: number) => `${n} antwoorden`,
  fewPeople: "minder dan 10 antwoorden",
};

export type DossierWords = typeof dossier;
