import { chanceOf } from "#local/seeded-chance.ts";

/** What residents answer at the baseline: how often each answer is given. Our own assumptions; the report says so. */
const TRUTH: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  liveability: { 4: 0.06, 5: 0.1, 6: 0.2, 7: 0.33, 8: 0.22, 9: 0.06, unknown: 0.03 },
  helping: {
    "strongly-agree": 0.08,
    agree: 0.27,
    neutral: 0.32,
    disagree: 0.2,
    "strongly-disagree": 0.08,
    unknown: 0.05,
  },
  "speaking-up": {
    "strongly-agree": 0.05,
    agree: 0.2,
    neutral: 0.34,
    disagree: 0.26,
    "strongly-disagree": 0.1,
    unknown: 0.05,
  },
  unsafe: { yes: 0.36, no: 0.64 },
  "unsafe-how-often": { often: 0.15, sometimes: 0.5, rarely: 0.35 },
  victim: { "bicycle-theft": 0.07, vandalism: 0.06, burglary: 0.03, none: 0.8, unknown: 0.04 },
  active: { often: 0.12, "now-and-then": 0.3, never: 0.58 },
  willing: { certainly: 0.18, perhaps: 0.4, no: 0.34, unknown: 0.08 },
  "trust-municipality": {
    "very-much": 0.04,
    much: 0.22,
    middling: 0.42,
    little: 0.2,
    none: 0.07,
    unknown: 0.05,
  },
  "trust-police": {
    "very-much": 0.08,
    much: 0.34,
    middling: 0.36,
    little: 0.12,
    none: 0.04,
    unknown: 0.06,
  },
  "trust-welfare": {
    "very-much": 0.08,
    much: 0.32,
    middling: 0.36,
    little: 0.1,
    none: 0.03,
    unknown: 0.11,
  },
  "trust-housing": {
    "very-much": 0.04,
    much: 0.22,
    middling: 0.38,
    little: 0.22,
    none: 0.08,
    unknown: 0.06,
  },
  "police-officer-known": { contact: 0.1, "by-name-or-face": 0.2, no: 0.7 },
  "community-worker-known": { contact: 0.08, "by-name-or-face": 0.14, no: 0.78 },
  "caretaker-known": { contact: 0.15, "by-name-or-face": 0.25, no: 0.6 },
  "team-known": { yes: 0.25, no: 0.75 },
  "took-part": { yes: 0.1, invited: 0.25, no: 0.55, unknown: 0.1 },
  "team-reached": { reached: 0.4, "not-reached": 0.2, "not-tried": 0.4 },
  "contact-satisfied": {
    "very-satisfied": 0.15,
    satisfied: 0.45,
    neither: 0.25,
    dissatisfied: 0.1,
    "very-dissatisfied": 0.05,
  },
  "team-difference": { much: 0.15, "a-little": 0.4, no: 0.3, unknown: 0.15 },
  "age-group": {
    "18-34": 0.22,
    "35-49": 0.24,
    "50-64": 0.28,
    "65-plus": 0.24,
    "rather-not-say": 0.02,
  },
  gender: { woman: 0.52, man: 0.45, other: 0.01, "rather-not-say": 0.02 },
};

/**
 * Where the approach works, so many percentage points move to the first answer from the others, at the last wave; half
 * of that at the wave in the middle.
 */
const EFFECT: Readonly<Record<string, { to: string; points: number }>> = {
  helping: { to: "agree", points: 18 },
  unsafe: { to: "no", points: 16 },
  active: { to: "often", points: 14 },
  "trust-municipality": { to: "much", points: 16 },
  "team-known": { to: "yes", points: 45 },
  "police-officer-known": { to: "by-name-or-face", points: 25 },
};

/** Part of those who are asked that answers; and of the answers of a person that do not change from wave to wave. */
export const HABITS_OF_MEASURED = {
  response: 0.36,
  beforeReminder: 0.62,
  constant: 0.6,
  panel: 0.7,
  stopsHalfway: 0.03,
} as const;

/** How far the effect has come: 0 at the baseline, 1 at the last wave. */
export type Progress = number;

/**
 * The answer of one person to one question. `answers` are those that the page offers; a question that the model does
 * not know gets one of them.
 */
export function answerOf(
  seed: string,
  { person, wave, progress }: { person: string; wave: string; progress: Progress },
  question: string,
  answers: readonly string[],
): string {
  const fixed = chanceOf(seed, "constant", person, question) < HABITS_OF_MEASURED.constant;
  const shares = sharesOf(question, answers, progress);
  let left = chanceOf(seed, "answer", person, question, fixed ? "" : wave);
  return [...shares].find(([, share]) => (left -= share) < 0)?.[0] ?? answers.at(-1) ?? "";
}

function sharesOf(
  question: string,
  answers: readonly string[],
  progress: Progress,
): Map<string, number> {
  const known = TRUTH[question];
  if (known === undefined) return new Map(answers.map((answer) => [answer, 1 / answers.length]));
  const effect = EFFECT[question];
  const moved = effect === undefined ? 0 : (effect.points / 100) * progress;
  const before = effect === undefined ? 0 : (known[effect.to] ?? 0);
  // The answer that gains comes first, so that with the same chance nobody moves the other way.
  const ordered =
    effect === undefined
      ? answers
      : [effect.to, ...answers.filter((answer) => answer !== effect.to)];
  return new Map(
    ordered.map((answer) => [
      answer,
      answer === effect?.to
        ? before + moved
        : (known[answer] ?? 0) * ((1 - before - moved) / (1 - before)),
    ]),
  );
}
