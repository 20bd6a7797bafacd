import { createHash } from "node:crypto";
import type { Channel } from "#domain/answer/ballot.ts";
import {
  AreaId,
  BallotKey,
  Instant,
  measurementRoundOf,
  NeighbourhoodId,
  waveIdOf,
} from "#contract/ids.ts";
import { addDays, instantOf } from "#domain/calendar/time.ts";
import { printOf } from "#domain/measurement/questionnaire/method-break.ts";
import { AnswerId, type QuestionId } from "#contract/ids.ts";
import { type Question } from "#domain/measurement/questionnaire/question.ts";
import { askedOf, Given } from "#domain/form/form.ts";
import type { Facts, Measurements } from "#domain/measurement/report/report-of-waves.ts";
import { Seed } from "#domain/measurement/design/sample.ts";
import type { WaveData } from "#domain/measurement/wave/wave-answers.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import type { Response, Wave } from "#domain/measurement/wave/wave.ts";
import { questionBank } from "#stores/question-bank.ts";
import { day } from "#tests/builders.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Marsaglia's xorshift: the same waves on every machine. */
export function chances(seed: number): () => number {
  // Seeds that are near each other begin far apart.
  let state = Math.imul(seed, 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const AREAS = [
  { id: AreaId.parse("noord"), name: "Noord" },
  { id: AreaId.parse("midden"), name: "Midden" },
  { id: AreaId.parse("zuid"), name: "Zuid" },
];
const PEOPLE = { noord: 1400, midden: 1000, zuid: 740 };
export const facts = (name = "Nazareth"): Facts => ({
  id: NeighbourhoodId.parse(name.toLowerCase()),
  name,
  areas: AREAS,
  inhabitants: 3140,
});
export const DESIGN = { version: "ontwerp 1", population: {}, trim: 3 };
const CHANNELS: readonly Channel[] = ["email", "email", "email", "letter", "paper", "doorstep"];

/** The chance of each answer of a question, by its id: what is not here has all its answers alike. */
export type Habits = Readonly<Record<string, Readonly<Record<string, number>>>>;
const HABITS: Habits = {
  "took-part": { yes: 20, invited: 30, no: 45, unknown: 5 },
  "team-known": { yes: 60, no: 40 },
  unsafe: { yes: 30, no: 70 },
  active: { often: 12, "now-and-then": 30, never: 58 },
  helping: {
    "strongly-agree": 15,
    agree: 35,
    neutral: 25,
    disagree: 15,
    "strongly-disagree": 8,
    unknown: 2,
  },
  "trust-municipality": { "very-much": 5, much: 25, middling: 40, little: 20, none: 8, unknown: 2 },
  victim: { none: 80, burglary: 3, "bicycle-theft": 9, vandalism: 8 },
  liveability: { 4: 5, 5: 10, 6: 20, 7: 35, 8: 22, 9: 5, 10: 3 },
};

function answerTo(
  { id, answers, longest }: Question,
  habits: Habits,
  chance: () => number,
): Given[QuestionId] | undefined {
  if (longest !== undefined) return undefined;
  const weights = answers.map((answer) =>
    habits[id] === undefined ? 1 : (habits[id][answer.id] ?? 0),
  );
  let drawn = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = answers.find((_, at) => (drawn -= weights[at] ?? 0) < 0) ?? answers[0];
  return chosen === undefined ? undefined : [AnswerId.parse(chosen.id)];
}

/** What somebody fills in, question after question. */
function filledIn(questions: readonly Question[], habits: Habits, chance: () => number): Given {
  const given: Given = {};
  for (const question of questions) {
    if (!askedOf(questions, given).includes(question)) continue;
    const answer = answerTo(question, habits, chance);
    if (answer !== undefined) Object.assign(given, { [question.id]: answer });
  }
  return given;
}

export type Made = {
  neighbourhood?: Facts;
  number: number;
  n: number;
  chance: () => number;
  habits?: Habits;
  questions?: readonly Question[];
  unfinished?: number;
  panel?: number;
  change?: Partial<Wave>;
};

/** A wave as the stores would give it: a random sample, of whom so many answered. The first of `panel` people are the same in every wave. */
export function aWave({
  neighbourhood = facts(),
  number,
  n,
  chance,
  habits = {},
  questions = questionBank.questions,
  unfinished = 25,
  panel = 0,
  change = {},
}: Made): WaveData {
  const id = waveIdOf(neighbourhood.id, number);
  const first = addDays(day("2026-03-02"), 182 * (number - 1));
  const at = (days: number): Instant => instantOf(addDays(first, days), "09:00");
  const all = { ...HABITS, ...habits };
  const areaAt = () =>
    AREAS[[0, 0, 0, 1, 1, 2][Math.floor(chance() * 6)] ?? 0]?.id ?? AreaId.parse("noord");
  const responses = Array.from({ length: n + unfinished }, (_, nth): Response => ({
    round: measurementRoundOf(id),
    key: BallotKey.parse(sha256(`${id} ${nth}`)),
    handedIn: nth < n,
    area: areaAt(),
    channel: CHANNELS[Math.floor(chance() * CHANNELS.length)] ?? "email",
    language: "nl",
    weight: 2 + Math.floor(chance() * 3),
    page: 1,
    given: nth < n ? filledIn(questions, all, chance) : {},
    ...(nth < panel
      ? { panel: PanelCode.parse(`${neighbourhood.id}-${nth}`.padEnd(22, "x")) }
      : {}),
  }));
  const wave: Wave = {
    id,
    neighbourhood: neighbourhood.id,
    number,
    round: measurementRoundOf(id),
    execution: id,
    status: "closed",
    opened: at(0),
    passed: [],
    closed: at(18),
    version: 1,
    seed: Seed.parse(sha256(id).slice(0, 32)),
    prints: questions.map((question) => printOf(question, sha256)),
    plan: {
      version: "1",
      firstDay: first,
      invitation: at(0),
      reminder: at(10),
      closing: at(18),
      next: addDays(first, 182),
      quietHours: { from: "21:00", to: "08:00" },
    },
    drawing: {
      seed: Seed.parse(sha256(id).slice(0, 32)),
      on: first,
      strata: [{ area: "all", there: 3140, wanted: n * 3, drawn: n * 3 }],
      leftOut: { quiet: 12, sameAddress: 30 },
      panelOnly: 0,
      population: Object.fromEntries(
        Object.entries(PEOPLE).map(([area, people]) => [AreaId.parse(area), people]),
      ),
    },
    ...change,
  };
  const dispatches = (["invitation", "reminder"] as const).map((kind) => ({
    round: wave.round,
    kind,
    residents: n * 3,
    sent: n * 2,
    bounced: Math.floor(n / 5),
    suppressed: n * 3 - n * 2 - Math.floor(n / 5),
    unknown: 0,
    answered: 0,
    unsent: 0,
  }));
  return {
    wave,
    questionnaire: { round: wave.round, questions: [...questions], panel: panel > 0 },
    responses,
    dispatches,
    letters: n,
  };
}

/** So many waves of one neighbourhood, the later ones with other habits. */
export function measurements({
  neighbourhood = facts(),
  waves,
  n = 240,
  seed = 20_101_201,
  later = {},
  panel = 0,
}: {
  neighbourhood?: Facts;
  waves: number;
  n?: number;
  seed?: number;
  later?: Habits;
  panel?: number;
}): Measurements {
  const chance = chances(seed);
  return {
    neighbourhood,
    design: DESIGN,
    scales: questionBank.scales,
    waves: Array.from({ length: waves }, (_, at) =>
      aWave({ neighbourhood, number: at + 1, n, chance, panel, habits: at === 0 ? {} : later }),
    ),
  };
}
