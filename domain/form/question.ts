import * as z from "zod";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";

const text = z.string().trim().min(1).max(300);
/** In the languages that there are; Dutch is always there, and stands in for the others. */
export const Words = z
  .partialRecord(Language, text)
  .refine((words) => words.nl !== undefined, "the Dutch words are missing");
export type Words = z.infer<typeof Words>;

export const wordsIn = (words: Words, language: Language): string =>
  words[language] ?? words.nl ?? "";

/** Asked only of who gave one of these answers to an earlier question. */
export const OnlyIf = z.strictObject({ question: QuestionId, answers: z.array(AnswerId).min(1) });

/** One answer or several, agreement, a grade, or words: the kinds that a measurement knows too. */
export const QuestionKind = z.enum(["single", "agree", "grade", "multiple", "open"]);

/** An answer to choose; `missing` marks "weet niet", and `alone` goes with no other. */
type Option = { id: AnswerId; missing?: true | undefined; alone?: true | undefined };

/**
 * What a form asks, whatever its words. A `ranking` has a field for each of its `places`, the first
 * for the most important answer, and a box for the answer that is missing. `beside` it stands a line
 * of words for each of its places, about what is chosen there; `numbers` say in which order it is,
 * and what bears the same number, or none, stands on one place.
 */
export type Asked<O extends Option = Option> = {
  id: QuestionId;
  kind: z.infer<typeof QuestionKind> | "ranking" | "beside" | "numbers";
  answers: readonly O[];
  compulsory: boolean;
  onlyIf?: Readonly<z.infer<typeof OnlyIf>> | undefined;
  /** Characters of an open answer, or of each line beside a ranking. */
  longest?: number | undefined;
  places?: readonly string[] | undefined;
  /** The ranking that it stands beside, or orders. */
  of?: QuestionId | undefined;
  /** Stands above this question and its neighbours that share it. */
  lead?: Words | undefined;
};

/** A question as it is put to somebody. */
export type Worded = Asked<Option & { words: Words }> & {
  words: Words;
  hint?: Words | undefined;
  /** Lines to write on. */
  rows?: number | undefined;
};

/** The questions that decide whether another one is asked. */
export const routersOf = (questions: readonly Asked[]): Set<QuestionId> =>
  new Set(questions.flatMap(({ onlyIf }) => onlyIf?.question ?? []));

/**
 * Why questions cannot be asked in this order, a line per fault: doubles, routing that looks
 * forward, and routing on what may be left open.
 */
export function faultsInOrder(questions: readonly Asked[]): string[] {
  const routers = routersOf(questions);
  const before = new Map<QuestionId, Asked>();
  return questions.flatMap((question) => {
    const { id, compulsory } = question;
    const faults = [
      ...(before.has(id) ? [`${id} stands twice`] : []),
      ...(!compulsory && routers.has(id)
        ? [`${id} decides what is asked next, so it has to be compulsory`]
        : []),
      ...faultsInRoute(question, before),
    ];
    before.set(id, question);
    return faults;
  });
}

function faultsInRoute({ id, onlyIf }: Asked, before: ReadonlyMap<QuestionId, Asked>): string[] {
  if (onlyIf === undefined) return [];
  const router = before.get(onlyIf.question);
  return router === undefined
    ? [`${id} looks at ${onlyIf.question}, which does not come before it`]
    : onlyIf.answers
        .filter((answer) => !router.answers.some((one) => one.id === answer))
        .map((answer) => `${id} waits for ${answer}, which is no answer of ${router.id}`);
}
