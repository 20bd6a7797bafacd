import type { DossierWords } from "../../nl/report/dossier.ts";

export const dossier: DossierWords = {
  intro:
    "It was written down beforehand what the municipality would look at. This page lays the measurements beside it. Every figure leads to the measurement that it comes from.",
  made: (day) => `Made on ${day}.`,
  all: "All neighbourhoods together",
  wave: (number) => `Measurement ${number}`,
  advice: { "go-on": "Go on", adapt: "Adapt", stop: "Stop" },
  notYet: "Too early to say",
  noTest: "This is no test",
  noCriteria: "Nothing was recorded beforehand",
  decided: (wave, better, worse, of) =>
    `${wave}: of the ${of} topics, ${better} are demonstrably better than at the baseline, and ${worse} demonstrably worse.`,
  without: (without) =>
    `${without === 1 ? "1 topic has" : `${without} topics have`} no figure in that measurement. ${without === 1 ? "It counts" : "They count"} neither as better nor as worse.`,
  otherwise: (advices) => `With a figure this could have come out too: ${advices}.`,
  same: "With a figure the outcome would have been the same.",
  notYetText: (published, needed) =>
    `${published === 1 ? "1 measurement after the baseline is" : `${published} measurements after the baseline are`} published. The decision comes after ${needed}.`,
  noTestText: (recorded, began) =>
    `The criteria were recorded on ${recorded}, after the first measurement had begun on ${began}. Who chooses criteria after measuring can choose what comes out. So the figures stand here, and no verdict.`,
  noCriteriaText:
    "For this neighbourhood no criteria were recorded before the first measurement. So no verdict stands here.",
  criteria: "What was agreed beforehand",
  rules: ({ afterWaves, indicators, goOn, stop }) => [
    `${afterWaves} measurements follow the baseline. The decision rests on the last of them, and on ${indicators.length === 1 ? "1 topic" : `${indicators.length} topics`}.`,
    `Go on: at least ${goOn.better} demonstrably better, and at most ${goOn.worse} demonstrably worse.`,
    `Stop: at least ${stop.worse} demonstrably worse.`,
    "Adapt: everything else.",
  ],
  recorded: (by, day) => `Recorded by ${by} on ${day}.`,
  findings: (wave) => `${wave} against the baseline`,
  decides: "The decision rests on this measurement.",
  before: "At the baseline",
  now: "In this measurement",
  source: "See the report of this measurement",
  baseline: (day) => `The baseline began on ${day}.`,
  baselineSource: "See the report of the baseline",
  tooFew: "too few answers to judge by",
  people: (n) => `${n} answers`,
  fewPeople: "fewer than 10 answers",
};
