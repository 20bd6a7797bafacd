import * as z from "zod";
import { Language } from "#contract/language.ts";

const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,39}$/,
    "use 2 to 40 small letters, digits and hyphens, beginning with a letter",
  );

export const QuestionId = slug.brand<"QuestionId">();
export type QuestionId = z.infer<typeof QuestionId>;
export const AnswerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand<"AnswerId">();
export type AnswerId = z.infer<typeof AnswerId>;
export const IndicatorId = slug.brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof IndicatorId>;
export const ScaleId = slug.brand<"ScaleId">();
export type ScaleId = z.infer<typeof ScaleId>;

/** At most this many questions of a team beside the bank, in one wave. */
export const MAX_OWN = 5;
export const LOWEST_GRADE = 1;
export const HIGHEST_GRADE = 10;

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

const text = z.string().trim().min(1).max(300);
/** In the languages that there are; Dutch is always there, and stands in for the others. */
export const Words = z
  .partialRecord(Language, text)
  .refine((words) => words.nl !== undefined, "the Dutch words are missing");
export type Words = z.infer<typeof Words>;

export const wordsIn = (words: Words, language: Language): string =>
  words[language] ?? words.nl ?? "";

/** `code` is the number under which the answer stands in data files; `missing` marks "weet niet / geen mening"; `alone` goes with no other answer. */
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
  /** Out of whom: `answered` (all who gave an answer that is no missing value), `everybody` (also who was not asked since an earlier answer made it a no), or only who gave one of these answers. */
  among: z.union([z.enum(["answered", "everybody"]), z.array(AnswerId).min(2)]),
  /** Why it belongs to the primary set that is declared before the first measurement; our own proposal, which a team can replace. */
  primary: z.string().min(10).max(300).optional(),
  /** What is hoped for, more of it or less; without it fewer of the goals safety and victims, and more of all others. */
  better: z.enum(["higher", "lower"]).optional(),
});
export type Indicator = z.infer<typeof Indicator>;

export const Question = z
  .strictObject({
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
    kind: z.enum(["single", "agree", "grade", "multiple", "open"]),
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
    /** Asked only of who gave one of these answers to an earlier question. */
    onlyIf: z.strictObject({ question: QuestionId, answers: z.array(AnswerId).min(1) }).optional(),
    /** Characters of an open answer. */
    longest: z.int().min(100).max(2000).optional(),
    modes: z.array(Mode).min(1),
    indicators: z.array(Indicator).max(4),
  })
  .check(({ value, issues }) => {
    const fault = (path: string, message: string) =>
      void issues.push({
        code: "custom",
        input: value,
        path: [path],
        message: `${value.id}: ${message}`,
      });
    const { kind, answers, indicators, own, published, longest, recode = {} } = value;
    const ids = answers.map(({ id }) => id);
    const codes = answers.map(({ code }) => String(code));
    const real = answers.filter(({ missing }) => missing === undefined);
    if (new Set(ids).size < ids.length || new Set(codes).size < codes.length)
      fault("answers", "an answer or a code stands twice");
    if (kind === "open" ? answers.length > 0 || longest === undefined : real.length < 2)
      fault(
        "answers",
        kind === "open"
          ? "an open question has a longest length and no answers"
          : "a closed question has at least two answers that are no missing values",
      );
    if (kind === "agree" && real.length !== 5) fault("answers", "an agree scale has five answers");
    if (
      kind === "grade" &&
      (real.length !== HIGHEST_GRADE ||
        real.some(({ id, code }, at) => code !== LOWEST_GRADE + at || id !== String(code)))
    )
      fault("answers", "grades run from 1 to 10");
    if (kind !== "multiple" && answers.some(({ alone }) => alone === true))
      fault("answers", "only of several answers can one stand alone");
    for (const code of Object.keys(recode))
      if (!real.some((answer) => String(answer.code) === code))
        fault("recode", `there is no answer with code ${code}, or it is a missing value`);
    for (const { id, measure, counts = [], among } of indicators) {
      for (const answer of [...counts, ...(typeof among === "string" ? [] : among)])
        if (!real.some((one) => one.id === answer))
          fault("indicators", `${id} counts ${answer}, which is no answer or a missing value`);
      if ((measure === "share") !== counts.length > 0)
        fault("indicators", `${id}: a share counts answers, and a mean counts none`);
      if (measure === "mean" && kind !== "grade")
        fault("indicators", `${id}: only grades have a mean`);
    }
    if (own !== (published.length === 0))
      fault("published", "own questions have no published words, and the others have");
  });
export type Question = z.infer<typeof Question>;

/** A published scale score: the mean of the recoded items times the factor, from 0 to 10. */
export const Scale = z.strictObject({
  id: ScaleId,
  own: z.boolean(),
  source: z.string().min(3).max(200),
  items: z.array(QuestionId),
  /** Items of which this bank has no words; while there are any, the score cannot be reckoned. */
  absent: z.array(
    z.strictObject({
      item: z.string(),
      recode: z.record(z.string().regex(/^\d{1,2}$/), z.number()),
    }),
  ),
  factor: z.number().positive(),
  /** Answered items without which somebody has no score; at least half by default, since the published codes differ. */
  minimum: z.int().min(1),
});
export type Scale = z.infer<typeof Scale>;

/** Why a list of questions cannot be asked in this order, a line per fault: doubles, routing that looks forward, and routing on what may be left open. */
export function faultsOf(questions: readonly Question[]): string[] {
  const faults: string[] = [];
  const routers = new Set(questions.flatMap(({ onlyIf }) => onlyIf?.question ?? []));
  const before = new Map<QuestionId, Question>();
  const indicators = new Set<IndicatorId>();
  for (const question of questions) {
    const { id, compulsory, onlyIf } = question;
    if (before.has(id)) faults.push(`${id} stands twice`);
    for (const indicator of question.indicators) {
      if (indicators.has(indicator.id)) faults.push(`indicator ${indicator.id} stands twice`);
      indicators.add(indicator.id);
    }
    if (!compulsory && routers.has(id))
      faults.push(`${id} decides what is asked next, so it has to be compulsory`);
    const router = onlyIf === undefined ? undefined : before.get(onlyIf.question);
    if (onlyIf !== undefined && router === undefined)
      faults.push(`${id} looks at ${onlyIf.question}, which does not come before it`);
    for (const answer of onlyIf?.answers ?? [])
      if (router !== undefined && !router.answers.some((one) => one.id === answer))
        faults.push(`${id} waits for ${answer}, which is no answer of ${router.id}`);
    before.set(id, question);
  }
  return faults;
}

/** Nobody is forced to answer, but for grades and what decides the next question; a line for each question that forces without need. */
export function forcedIn(questions: readonly Question[]): string[] {
  const routers = new Set(questions.flatMap(({ onlyIf }) => onlyIf?.question ?? []));
  return questions.flatMap(({ id, kind, compulsory }) =>
    compulsory && kind !== "grade" && !routers.has(id)
      ? [`${id} is compulsory, but only grades and routing may be`]
      : [],
  );
}

export const QuestionBank = z
  .strictObject({
    version: z.string().min(1).max(40),
    note: z.string().min(10),
    questions: z.array(Question).min(1),
    scales: z.array(Scale),
  })
  .check(({ value: { questions, scales }, issues }) => {
    const fault = (path: string, message: string) =>
      void issues.push({ code: "custom", input: path, path: [path], message });
    for (const message of [...faultsOf(questions), ...forcedIn(questions)])
      fault("questions", message);
    for (const { id, words, lead, hint, answers } of questions)
      for (const language of Language.options)
        if (
          [words, lead ?? words, hint ?? words, ...answers.map((answer) => answer.words)].some(
            (one) => one[language] === undefined,
          )
        )
          fault("questions", `${id} lacks words in ${language}`);
    for (const { id, items, absent, minimum } of scales) {
      for (const item of items)
        if (questions.find((question) => question.id === item)?.recode === undefined)
          fault("scales", `${id} needs ${item} with a recoding`);
      if (minimum > items.length + absent.length)
        fault("scales", `${id} needs more items than it has`);
    }
  });
export type QuestionBank = z.infer<typeof QuestionBank>;

/** Questions of a team for one wave: at most five, own, and in every language in which the neighbourhood is asked. */
export const ownQuestionsIn = (languages: readonly Language[]) =>
  z
    .array(Question)
    .max(MAX_OWN, `at most ${MAX_OWN} own questions fit beside the bank`)
    .check(({ value, issues }) => {
      const fault = (message: string) =>
        void issues.push({ code: "custom", input: value, message });
      for (const message of forcedIn(value)) fault(message);
      for (const { id, own, goal, words, hint, lead, answers } of value) {
        if (!own || goal !== "own") fault(`${id}: a question of a team is marked as its own`);
        for (const language of languages)
          if (
            [words, hint ?? words, lead ?? words, ...answers.map((answer) => answer.words)].some(
              (one) => one[language] === undefined,
            )
          )
            fault(`${id} lacks words in ${language}`);
      }
    });

/** The indicators that are tested first, declared before the first measurement. */
export const primarySet = (questions: readonly Question[]): Indicator[] =>
  questions.flatMap(({ indicators }) => indicators.filter(({ primary }) => primary !== undefined));

/** The scales whose every item has words in this bank. */
export const reckonable = (scales: readonly Scale[]): Scale[] =>
  scales.filter(({ absent }) => absent.length === 0);
