import * as z from "zod";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { OnlyIf, QuestionKind, Words } from "#domain/form/question.ts";

export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,39}$/,
    "use 2 to 40 small letters, digits and hyphens, beginning with a letter",
  );

export const IndicatorId = slug.brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof IndicatorId>;

/** How a question reaches a person: read on a screen or on paper, or read out by a member of the team. */
export const Mode = z.enum(["web", "paper", "doorstep", "telephone"]);
export type Mode = z.infer<typeof Mode>;

/** What the method wants to change; every question serves one of them. */
export const Goal = z.enum([
  "active-residents",
  "willingness",
  "co-responsibility",
  "trust",
  "professionals-known",
  "contact",
  "safety",
  "victims",
  "liveability",
  "background",
  "own",
]);
export type Goal = z.infer<typeof Goal>;

/**
 * `code` is the number under which the answer stands in data files; `missing` marks "weet niet /
 * geen mening"; `alone` goes with no other answer.
 */
export const Answer = z.strictObject({
  id: AnswerId,
  code: z.int().min(0).max(99),
  words: Words,
  missing: z.literal(true).optional(),
  alone: z.literal(true).optional(),
});
export type Answer = z.infer<typeof Answer>;

/** What is published of a question: the share of those who gave one of the answers `counts`, or the mean. */
export const Indicator = z.strictObject({
  id: IndicatorId,
  measure: z.enum(["share", "mean"]),
  counts: z.array(AnswerId).min(1).optional(),
  /**
   * Out of whom: `answered` (all who gave an answer that is no missing value), `everybody` (also
   * who was not asked since an earlier answer made it a no), or only who gave one of these answers.
   */
  among: z.union([z.enum(["answered", "everybody"]), z.array(AnswerId).min(2)]),
  /**
   * Why it belongs to the primary set that is declared before the first measurement; our own
   * proposal, which a team can replace.
   */
  primary: z.string().min(10).max(300).optional(),
  /**
   * What is hoped for, more of it or less; without it fewer of the goals safety and victims, and
   * more of all others.
   */
  better: z.enum(["higher", "lower"]).optional(),
});
export type Indicator = z.infer<typeof Indicator>;

const Shape = z.strictObject({
  id: QuestionId,
  version: z.int().min(1),
  goal: Goal,
  /** Ours, or of a team: there are no published figures to lay beside it. */
  own: z.boolean(),
  source: z.string().min(3).max(200),
  /** The code of a published item, like wl13. */
  item: z
    .string()
    .regex(/^[a-z]{2}\d{2}(_\d{1,2})?$/)
    .optional(),
  /** The languages in which the words are the published ones; in all others they are our translation. */
  published: z.array(Language),
  note: z.string().min(3).max(600).optional(),
  kind: QuestionKind,
  /** Stands above this question and its neighbours that share it. */
  lead: Words.optional(),
  words: Words,
  hint: Words.optional(),
  answers: z.array(Answer).max(20),
  /** What each answer is worth in a scale score, by its code. */
  recode: z.record(z.string().regex(/^\d{1,2}$/), z.number()).optional(),
  /** How far back the question looks; waves that are nearer to each other overlap. */
  periodMonths: z.int().min(1).max(24).optional(),
  compulsory: z.boolean(),
  onlyIf: OnlyIf.optional(),
  /** Characters of an open answer. */
  longest: z.int().min(100).max(2000).optional(),
  modes: z.array(Mode).min(1),
  indicators: z.array(Indicator).max(4),
});
type Shape = z.infer<typeof Shape>;

/** What is wrong with one part of a question, a sentence for each fault. */
type Rule = readonly [part: keyof Shape, faults: (question: Shape) => readonly string[]];
const unless = (part: keyof Shape, rule: string, broken: (question: Shape) => boolean): Rule => [
  part,
  (question) => (broken(question) ? [rule] : []),
];

const real = ({ answers }: Shape): Answer[] =>
  answers.filter(({ missing }) => missing === undefined);
const repeats = (values: readonly (string | number)[]): boolean =>
  new Set(values).size < values.length;
const isGrade = ({ id, code }: Answer, at: number): boolean =>
  code === at + 1 && id === String(code);

const RULES: readonly Rule[] = [
  unless(
    "answers",
    "an answer or a code stands twice",
    ({ answers }) =>
      repeats(answers.map(({ id }) => id)) || repeats(answers.map(({ code }) => code)),
  ),
  unless(
    "answers",
    "an open question has a longest length and no answers",
    ({ kind, answers, longest }) =>
      kind === "open" && (answers.length > 0 || longest === undefined),
  ),
  unless(
    "answers",
    "a closed question has at least two answers that are no missing values",
    (question) => question.kind !== "open" && real(question).length < 2,
  ),
  unless(
    "answers",
    "an agree scale has five answers",
    (question) => question.kind === "agree" && real(question).length !== 5,
  ),
  unless(
    "answers",
    "grades run from 1 to 10",
    (question) =>
      question.kind === "grade" && (real(question).length !== 10 || !real(question).every(isGrade)),
  ),
  unless(
    "answers",
    "only of several answers can one stand alone",
    ({ kind, answers }) => kind !== "multiple" && answers.some(({ alone }) => alone === true),
  ),
  ["recode", faultsInRecode],
  ["indicators", (question) => question.indicators.flatMap((one) => faultsIn(one, question))],
  unless(
    "published",
    "own questions have no published words, and the others have",
    ({ own, published }) => own !== (published.length === 0),
  ),
];

function faultsInRecode(question: Shape): string[] {
  const codes = real(question).map(({ code }) => String(code));
  return Object.keys(question.recode ?? {})
    .filter((code) => !codes.includes(code))
    .map((code) => `there is no answer with code ${code}, or it is a missing value`);
}

function faultsIn({ id, measure, counts = [], among }: Indicator, question: Shape): string[] {
  const known = real(question).map((answer) => answer.id);
  const named = [...counts, ...(typeof among === "string" ? [] : among)];
  const isShare = measure === "share";
  return [
    ...named
      .filter((answer) => !known.includes(answer))
      .map((answer) => `${id} counts ${answer}, which is no answer or a missing value`),
    ...(isShare === counts.length > 0
      ? []
      : [`${id}: a share counts answers, and a mean counts none`]),
    ...(isShare || question.kind === "grade" ? [] : [`${id}: only grades have a mean`]),
  ];
}

export const Question = Shape.check(({ value, issues }) => {
  for (const [part, faults] of RULES)
    for (const fault of faults(value))
      issues.push({
        code: "custom",
        input: value,
        path: [part],
        message: `${value.id}: ${fault}`,
      });
});
export type Question = z.infer<typeof Question>;
