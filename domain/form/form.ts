import * as z from "zod";
import { AnswerId, QuestionId } from "#contract/ids.ts";
import { type Asked, faultsInOrder } from "./question.ts";

/** Questions on one page, at most [P]: few enough for a phone. */
const PER_PAGE = 4;

/**
 * What somebody answered so far, by question: the chosen answers, the words of an open answer, or
 * those beside each chosen answer. A question that is not here is a missing value.
 */
export const Given = z.partialRecord(
  QuestionId,
  z.union([z.array(AnswerId).min(1), z.string().min(1), z.record(AnswerId, z.string().min(1))]),
);
export type Given = Readonly<z.infer<typeof Given>>;

export type Page<Q extends Asked = Asked> = { number: number; questions: readonly Q[] };

/**
 * The questions that are asked given the answers so far, in order. A question that waits for
 * another is asked only when that one was asked and answered so.
 */
export function askedOf<Q extends Asked>(questions: readonly Q[], given: Given): Q[] {
  const asked = new Set<QuestionId>();
  return questions.filter(({ id, onlyIf }) => {
    const isAsked =
      onlyIf === undefined || (asked.has(onlyIf.question) && opens(onlyIf, given[onlyIf.question]));
    if (isAsked) asked.add(id);
    return isAsked;
  });
}

const opens = (
  { answers }: NonNullable<Asked["onlyIf"]>,
  given: Given[QuestionId] | undefined,
): boolean => Array.isArray(given) && given.some((answer) => answers.includes(answer));

/** The answers without those of questions that are not asked. */
export function settled(questions: readonly Asked[], given: Given): Given {
  const kept: z.infer<typeof Given> = {};
  for (const { id } of askedOf(questions, given)) {
    const answer = given[id];
    if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}

/**
 * The compulsory questions that are asked and still open: whoever hands in a questionnaire hears of
 * all of them at once.
 */
export const openOf = <Q extends Asked>(questions: readonly Q[], given: Given): Q[] =>
  askedOf(questions, given).filter(({ id, compulsory }) => compulsory && given[id] === undefined);

/**
 * The questions that two people, or one at two times, answered otherwise. `read` is what counts of
 * the words of an open answer.
 */
export const differing = <Q extends Asked>(
  questions: readonly Q[],
  one: Given,
  other: Given,
  read: (words: string) => string = (words) => words,
): Q[] =>
  questions.filter(({ id, kind }) => {
    const said = (answer: Given[QuestionId]) => {
      if (typeof answer === "string") return read(answer);
      const anyOrder = kind !== "ranking" && Array.isArray(answer);
      return JSON.stringify(anyOrder ? answer.toSorted() : answer);
    };
    return said(one[id]) !== said(other[id]);
  });

/**
 * All pages, whoever answers, so that a page keeps its number. A question never stands on the page
 * of the one that it waits for: without JavaScript it could not appear there.
 * Neighbours with the same lead stay together where they fit.
 */
export function pagesOf<Q extends Asked>(questions: readonly Q[], perPage = PER_PAGE): Page<Q>[] {
  const [fault] = faultsInOrder(questions);
  if (fault !== undefined) throw new RangeError(fault);
  const pages: Q[][] = [];
  for (const [at, question] of questions.entries()) {
    const page = pages.at(-1);
    if (page !== undefined && fitsOn(page, questions.slice(at), perPage)) page.push(question);
    else pages.push([question]);
  }
  return pages.map((on, number) => ({ number, questions: on }));
}

/** Whether the first of these questions can go on a page that has some already. */
function fitsOn(page: readonly Asked[], next: readonly Asked[], perPage: number): boolean {
  const [question] = next;
  if (page.some(({ id }) => id === question?.onlyIf?.question)) return false;
  const lead = question?.lead?.nl;
  const block = lead === undefined || page.at(-1)?.lead?.nl === lead ? 1 : sizeOfBlock(next);
  return page.length + Math.min(block, perPage) <= perPage;
}

const sizeOfBlock = (questions: readonly Asked[]): number => {
  const end = questions.findIndex(({ lead }) => lead?.nl !== questions[0]?.lead?.nl);
  return end === -1 ? questions.length : end;
};

/** The pages that this person sees, each with the questions that are asked. */
export function pagesFor<Q extends Asked>(questions: readonly Q[], given: Given): Page<Q>[] {
  const asked = new Set(askedOf(questions, given).map(({ id }) => id));
  return pagesOf(questions).flatMap(({ number, questions: all }) => {
    const mine = all.filter(({ id }) => asked.has(id));
    return mine.length === 0 ? [] : [{ number, questions: mine }];
  });
}
