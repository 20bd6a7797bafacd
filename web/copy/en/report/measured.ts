import type { MeasuredWords } from "../../nl/report/measured.ts";

export const measured: MeasuredWords = {
  title: "Does it help?",
  intro: (baseline) =>
    `This page compares each measurement with the baseline (${baseline}). Beside each figure we say how certain it is.`,
  cause:
    "These figures show what changed, not why. Without an area to compare with, nobody can say that the approach caused it.",
  changes: "What changed",
  chart: (wave) => `Change in ${wave}, with its interval; filled means demonstrable`,
  indicator: "Topic",
  wave: "Measurement",
  figure: "Figure",
  interval: "Interval (95%)",
  answers: "Answers",
  difference: "Change",
  detectable: "Could show from",
  verdict: "Verdict",
  verdicts: {
    better: "demonstrably better",
    worse: "demonstrably worse",
    "no-demonstrable-difference": "no demonstrable difference",
    "method-break": "not comparable: the question, or how it is asked, has changed",
    "no-figure": "cannot be said",
  },
  primary: "This topic was chosen in advance for the verdict.",
  figures: "The figures by topic",
  trend: (label) => `${label}, per measurement`,
  from: (low, high) => `${low} to ${high}`,
  tooFew: "too few answers to show",
  meaning:
    "‘No demonstrable difference’ does not mean that nothing changed. It means that a change smaller than the number under ‘could show from’ cannot be seen with so many answers.",
  points: "percentage points",
  method: "How was this calculated?",
  methodText:
    "Shares have Wilson's interval, and differences between them that of Newcombe. Means have Student's interval, and differences between them that of Welch. Across the topics chosen in advance, Holm's correction was applied; across the others, that of Benjamini and Hochberg. Weighting, and the certainty lost through it, are taken into account.",
  weighting: (wave, respondents, effective) =>
    `${wave}: ${respondents} people answered; with weighting that counts as ${effective}.`,
};
