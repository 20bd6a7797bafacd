import type { DossierWords } from "../../nl/report/dossier.ts";

export const dossier: DossierWords = {
  intro:
    "What the municipality would look at was written down in advance. This page sets the measurements beside that. Every figure links to the measurement that it comes from.",
  made: (day) => `Made on ${day}.`,
  all: "All neighbourhoods together",
  wave: (number) => `Measurement ${number}`,
  advice: { "go-on": "Go on", adapt: "Adapt", stop: "Stop" },
  notYet: "Too early to say",
  noTest: "This is not a test",
  noCriteria: "Nothing was recorded in advance",
  decided: (wave, better, worse, of) =>
    `${wave}: of the ${of} topics, ${better} are demonstrably better than at the baseline, and ${worse} demonstrably worse.`,
  without: (without) =>
    `${without === 1 ? "1 topic has" : `${without} topics have`} no figure in that measurement. ${without === 1 ? "It counts" : "They count"} neither as better nor as worse.`,
  otherwise: (advices) => `With a figure the outcome could also have been: ${advices}.`,
  same: "With a figure the outcome would have been the same.",
  notYetText: (published, needed) =>
    `${published === 1 ? "1 measurement after the baseline is" : `${published} measurements after the baseline are`} published. The decision comes after ${needed}.`,
  noTestText: (recorded, began) =>
    `The criteria were recorded on ${recorded}, after the first measurement had begun on ${began}. Whoever chooses criteria after measuring can choose the outcome. So the figures are here, but no verdict.`,
  noCriteriaText:
    "For this neighbourhood no criteria were recorded before the first measurement. So there is no verdict here.",
  criteria: "What was agreed in advance",
  rules: ({ afterWaves, indicators, goOn, stop }) => [
    `${afterWaves} measurements follow the baseline. The decision is based on the last of them, and on ${indicators.length === 1 ? "1 topic" : `${indicators.length} topics`}.`,
    `Go on: at least ${goOn.better} demonstrably better, and at most ${goOn.worse} demonstrably worse.`,
    `Stop: at least ${stop.worse} demonstrably worse.`,
    "Adapt: everything else.",
  ],
  recorded: (by, day) => `Recorded by ${by} on ${day}.`,
  findings: (wave) => `${wave} compared with the baseline`,
  decides: "The decision is based on this measurement.",
  before: "At the baseline",
  now: "In this measurement",
  source: "See the report of this measurement",
  baseline: (day) => `The baseline began on ${day}.`,
  baselineSource: "See the report of the baseline",
  tooFew: "too few answers to judge by",
  people: (n) => `${n} answers`,
  fewPeople: "fewer than 10 answers",
};
