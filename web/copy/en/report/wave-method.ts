import type { WaveMethodWords } from "../../nl/report/wave-method.ts";

export const waveMethod: WaveMethodWords = {
  how: "How was this measured?",
  waves: "The measurements",
  drawn: "Asked",
  response: "Response",
  effective: "Counts as",
  largest: "Largest weight",
  seed: "Seed of the draw",
  drawText: "Chance decided who was asked. With the seed anybody can repeat the draw.",
  design: (version) => `Design: ${version}.`,
  funnel: "From question to answer",
  stage: "Step",
  people: "People",
  stages: {
    drawn: "asked",
    mailed: "e-mail arrived",
    letters: "got a letter",
    begun: "began",
    answered: "sent in",
  },
  responseBy: {
    area: "Who answered, by part of the neighbourhood",
    neighbourhood: "Who answered, by neighbourhood",
  },
  group: "Group",
  residents: "Residents",
  shareOfResidents: "Share of residents",
  shareOfAnswers: "Share of answers",
  channels: "How the answers came in",
  channel: "How",
  modes: { web: "on the internet", paper: "on paper", interviewer: "with someone on the team" },
  modesTitle: "Differences between ways of answering",
  modesText:
    "People chose for themselves how to answer. So a difference may come from the people rather than from the way of asking.",
  against: "Difference from the internet",
  weightedBy: (by) =>
    `The answers are weighted by the chance of being asked, and by: ${by.join(", ")}.`,
  weightedByDraw: "The answers are weighted by the chance of being asked.",
  byArea: "part of the neighbourhood",
  weightFault: {
    empty: (wave, category) =>
      `Weighting by more characteristics was not possible: in measurement ${wave} nobody in the group ‘${category}’ answered.`,
    other: (wave) =>
      `Weighting by more characteristics was not possible: in measurement ${wave} the answers do not match the population figures.`,
  },
  hiddenTitle: "What is not shown here",
  hiddenText: (base, smallest) =>
    `A figure is shown only when at least ${base} people answered. A number below ${smallest} is not shown. Also left out is what you would need to work out such a figure or number.`,
  alike: (label, wave) => `${label}: in measurement ${wave} everybody gave the same answer.`,
  thin: (label, wave) =>
    `${label}: in measurement ${wave} hardly anybody answered in a part of the neighbourhood. The interval is an estimate there.`,
  panelText:
    "Some people took part more often. Their answers were also compared with their own earlier answers (McNemar).",
};
