import * as z from "zod";
import { faultsOf } from "./question-bank.ts";
import { AnswerId, type Question, QuestionId } from "./question.ts";

/** Questions on one page, at most [P]: few enough for a phone. */
const PER_PAGE = 4;

/**
 * What somebody answered so far, by question: the chosen answers, or the words of an open answer. A
 * question that is not here is a missing value.
 */
export const Given = z.partialRecord(
  QuestionId,
  z.union([z.array(AnswerId).min(1), z.string().min(1)]),
);
export type Given = Readonly<z.infer<typeof Given>>;

export type Page = { number: number; questions: readonly Question[] };

/**
 * What a wave asks: the questions of the bank with these names, in their order, and then those of
 * the team. Or why it cannot be asked so, a line per fault.
 */
export function questionnaireOf(
  bank: ReadonlyMap<QuestionId, Question>,
  names: readonly QuestionId[],
  own: readonly Question[],
):
  | { kind: "questionnaire"; questions: readonly Question[] }
  | { kind: "faults"; faults: readonly string[] } {
  const questions = [...names.flatMap((name) => bank.get(name) ?? []), ...own];
  const faults = [
    ...names.filter((name) => !bank.has(name)).map((name) => `the bank has no question ${name}`),
    ...faultsOf(questions),
    ...own
      .filter(({ id }) => bank.has(id) && !names.includes(id))
      .map(({ id }) => `${id} is the name of a question of the bank`),
  ];
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "questionnaire", questions };
}

/**
 * The questions that are asked given the answers so far, in order. A question that waits for
 * another is asked only when that one was asked and answered so.
 */
export function askedOf(questions: readonly Question[], given: Given): Question[] {
  const asked = new Set<QuestionId>();
  return questions.filter(({ id, onlyIf }) => {
    const isAsked =
      onlyIf === undefined || (asked.has(onlyIf.question) && opens(onlyIf, given[onlyIf.question]));
    if (isAsked) asked.add(id);
    return isAsked;
  });
}

const opens = (
  { answers }: NonNullable<Question["onlyIf"]>,
  given: Given[QuestionId] | undefined,
): boolean => Array.isArray(given) && given.some((answer) => answers.includes(answer));

/** The answers without those of questions that are not asked. */
export function settled(questions: readonly Question[], given: Given): Given {
  const kept: z.infer<typeof Given> = {};
  for (const { id } of askedOf(questions, given)) {
    const answer = given[id];
    if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}

/**
 * The questions that two people, or one at two times, answered otherwise. `read` is what counts of
 * the words of an open answer.
 */
export const differing = (
  questions: readonly Question[],
  one: Given,
  other: Given,
  read: (words: string) => string = (words) => words,
): Question[] => {
  const said = (answer: Given[QuestionId]) =>
    typeof answer === "string"
      ? read(answer)
      : JSON.stringify(answer?.toSorted((first, second) => (first < second ? -1 : 1)));
  return questions.filter(({ id }) => said(one[id]) !== said(other[id]));
};

/**
 * All pages, whoever answers, so that a page keeps its number. A question never stands on the page
 * of the one that it waits for: without JavaScript it could not appear there.
 * Neighbours with the same lead stay together where they fit.
 */
export function pagesOf(questions: readonly Question[], perPage = PER_PAGE): Page[] {
  const [fault] = faultsOf(questions);
  if (fault !== undefined) throw new RangeError(fault);
  const pages: Question[][] = [];
  for (const [at, question] of questions.entries()) {
    const page = pages.at(-1);
    if (page !== undefined && fitsOn(page, questions.slice(at), perPage)) page.push(question);
    else pages.push([question]);
  }
  return pages.map((on, number) => ({ number, questions: on }));
}

/** Whether the first of these questions can go on a page that has some already. */
function fitsOn(page: readonly Question[], next: readonly Question[], perPage: number): boolean {
  const [question] = next;
  if (page.some(({ id }) => id === question?.onlyIf?.question)) return false;
  const lead = question?.lead?.nl;
  const block = lead === undefined || page.at(-1)?.lead?.nl === lead ? 1 : sizeOfBlock(next);
  return page.length + Math.min(block, perPage) <= perPage;
}

const sizeOfBlock = (questions: readonly Question[]): number => {
  const end = questions.findIndex(({ lead }) => lead?.nl !== questions[0]?.lead?.nl);
  return end === -1 ? questions.length : end;
};

/** The pages that this person sees, each with the questions that are asked. */
export function pagesFor(questions: readonly Question[], given: Given): Page[] {
  const asked = new Set(askedOf(questions, given).map(({ id }) => id));
  return pagesOf(questions).flatMap(({ number, questions: all }) => {
    const mine = all.filter(({ id }) => asked.has(id));
    return mine.length === 0 ? [] : [{ number, questions: mine }];
  });
}
