import type { WaveReportWords } from "../../nl/report/wave-report.ts";

export const waveReport: WaveReportWords = {
  intro: (baseline, last) =>
    `This page compares the latest measurement (closed on ${last}) with the baseline (closed on ${baseline}). Beside each figure we say how certain it is.`,
  first: (closed) =>
    `This is the baseline. It closed on ${closed}. There is nothing to compare it with yet. The next measurement comes after half a year.`,
  inside: "This page is for the team. It shows more than residents may see. Do not pass it on.",
  short: "The answer in short",
  shortText:
    "These topics were chosen before the first measurement began. The verdict is about them.",
  tally: (of, verdicts) => `We chose ${of} topics for the verdict beforehand. Now: ${verdicts}.`,
  noPrimary: "No topics were chosen in advance for the verdict.",
  changed: (from, to, change, margin) =>
    `From ${from} to ${to}. Change: ${change} (interval: ${margin}).`,
  couldShow: (change) => `With this many answers, a change of ${change} or more can be shown.`,
  now: (figure, margin) => `Now ${figure} (interval: ${margin}).`,
  pooled: "Each neighbourhood counts by the number of its residents, however many people answered.",
  apart: (waves) =>
    `Not held in all neighbourhoods yet, so not counted here: measurement ${waves.join(", ")}.`,
  files: "Files",
};
