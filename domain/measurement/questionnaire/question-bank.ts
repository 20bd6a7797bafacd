import * as z from "zod";
import { QuestionId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { faultsInOrder, routersOf } from "#domain/form/question.ts";
import { type Indicator, Question, slug } from "./question.ts";

/** A published scale score: the mean of the recoded items times the factor, from 0 to 10. */
export const Scale = z.strictObject({
  id: slug.brand<"ScaleId">(),
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

/** The scales whose every item has words in this bank. */
export const reckonable = (scales: readonly Scale[]): Scale[] =>
  scales.filter(({ absent }) => absent.length === 0);

/** The indicators that are tested first, declared before the first measurement. */
export const primarySet = (questions: readonly Question[]): Indicator[] =>
  questions.flatMap(({ indicators }) => indicators.filter(({ primary }) => primary !== undefined));

/** Why questions cannot be asked in this order; and no two publish the same indicator. */
export const faultsOf = (questions: readonly Question[]): string[] => {
  const indicators = questions.flatMap(({ indicators: its }) => its.map(({ id }) => id));
  return [
    ...faultsInOrder(questions),
    ...indicators
      .filter((id, at) => indicators.indexOf(id) !== at)
      .map((id) => `indicator ${id} stands twice`),
  ];
};

/**
 * Nobody is forced to answer, but for grades and what decides the next question; a line for each
 * question that forces without need.
 */
export function forcedIn(questions: readonly Question[]): string[] {
  const routers = routersOf(questions);
  return questions.flatMap(({ id, kind, compulsory }) =>
    compulsory && kind !== "grade" && !routers.has(id)
      ? [`${id} is compulsory, but only grades and routing may be`]
      : [],
  );
}

/** In which of these languages a question cannot be asked. */
const untranslated = (
  { id, words, lead = words, hint = words, answers }: Question,
  languages: readonly Language[],
): string[] =>
  languages
    .filter((language) =>
      [words, lead, hint, ...answers.map((answer) => answer.words)].some(
        (one) => one[language] === undefined,
      ),
    )
    .map((language) => `${id} lacks words in ${language}`);

function faultsInScale(
  { id, items, absent, minimum }: Scale,
  questions: readonly Question[],
): string[] {
  return [
    ...items
      .filter((item) => questions.find((question) => question.id === item)?.recode === undefined)
      .map((item) => `${id} needs ${item} with a recoding`),
    ...(minimum > items.length + absent.length ? [`${id} needs more items than it has`] : []),
  ];
}

export const QuestionBank = z
  .strictObject({
    version: z.string().min(1).max(40),
    note: z.string().min(10),
    questions: z.array(Question).min(1),
    scales: z.array(Scale),
  })
  .check(({ value: { questions, scales }, issues }) => {
    const faults = {
      questions: [
        ...faultsOf(questions),
        ...forcedIn(questions),
        ...questions.flatMap((question) => untranslated(question, Language.options)),
      ],
      scales: scales.flatMap((scale) => faultsInScale(scale, questions)),
    };
    for (const [part, messages] of Object.entries(faults))
      for (const message of messages)
        issues.push({ code: "custom", input: part, path: [part], message });
  });
export type QuestionBank = z.infer<typeof QuestionBank>;

/** At most this many questions of a team beside the bank, in one wave. */
export const MAX_OWN = 5;

/**
 * Questions of a team for one wave: at most five, own, and in every language in which the
 * neighbourhood is asked.
 */
export const ownQuestionsIn = (languages: readonly Language[]) =>
  z
    .array(Question)
    .max(MAX_OWN, `at most ${MAX_OWN} own questions fit beside the bank`)
    .check(({ value, issues }) => {
      const faults = [
        ...forcedIn(value),
        ...value.flatMap((question) => [
          ...(question.own && question.goal === "own"
            ? []
            : [`${question.id}: a question of a team is marked as its own`]),
          ...untranslated(question, languages),
        ]),
      ];
      for (const message of faults) issues.push({ code: "custom", input: value, message });
    });
