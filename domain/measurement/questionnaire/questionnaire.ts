import * as z from "zod";
import { AnswerId, faultsOf, type Question, QuestionId } from "./question-bank.ts";

/** Questions on one page, at most [P]: few enough for a phone. */
export const PER_PAGE = 4;

/** What somebody answered so far, by question: the chosen answers, or the words of an open answer. A question that is not here is a missing value. */
export const Given = z.partialRecord(
  QuestionId,
  z.union([z.array(AnswerId).min(1), z.string().min(1)]),
);
export type Given = Readonly<z.infer<typeof Given>>;

/** A questionnaire that is being filled in; `page` is where its link opens again. */
export const Draft = z.strictObject({ given: Given, page: z.int().min(0) });
export type Draft = z.infer<typeof Draft>;
export const EMPTY: Draft = { given: {}, page: 0 };

export type Page = { number: number; questions: readonly Question[] };

/** What a wave asks: the questions of the bank with these names, in their order, and then those of the team. Or why it cannot be asked so, a line per fault. */
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

/** The questions that are asked given the answers so far, in order. A question that waits for another is asked only when that one was asked and answered so. */
export function askedOf(questions: readonly Question[], given: Given): Question[] {
  const asked = new Set<QuestionId>();
  return questions.filter(({ id, onlyIf }) => {
    if (onlyIf !== undefined) {
      const chosen = given[onlyIf.question];
      if (
        !asked.has(onlyIf.question) ||
        !Array.isArray(chosen) ||
        !chosen.some((answer) => onlyIf.answers.includes(answer))
      )
        return false;
    }
    asked.add(id);
    return true;
  });
}

/** The answers without those of questions that are not asked. */
export function settled(questions: readonly Question[], given: Given): Given {
  const kept: z.infer<typeof Given> = {};
  for (const { id } of askedOf(questions, given)) {
    const answer = given[id];
    if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}

/** The questions that two people, or one at two times, answered otherwise. `read` is what counts of the words of an open answer. */
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
 * All pages, whoever answers, so that a page keeps its number. A question never stands on the page of the one that it waits for: without JavaScript it could not appear there.
 * Neighbours with the same lead stay together where they fit.
 */
export function pagesOf(questions: readonly Question[], perPage = PER_PAGE): Page[] {
  const [fault] = faultsOf(questions);
  if (fault !== undefined) throw new RangeError(fault);
  const pages: Question[][] = [];
  for (const [at, question] of questions.entries()) {
    const page = pages.at(-1);
    const last = page?.at(-1);
    const together =
      question.lead === undefined || last?.lead?.nl === question.lead.nl
        ? 1
        : sizeOfBlock(questions.slice(at));
    const waits = page?.some(({ id }) => id === question.onlyIf?.question) ?? true;
    if (page === undefined || waits || page.length + Math.min(together, perPage) > perPage)
      pages.push([question]);
    else page.push(question);
  }
  return pages.map((on, number) => ({ number, questions: on }));
}

const sizeOfBlock = (questions: readonly Question[]): number => {
  const end = questions.findIndex(({ lead }) => lead?.nl !== questions[0]?.lead?.nl);
  return end === -1 ? questions.length : end;
};

/** The pages that this person sees, each with the questions that are asked. */
export function pagesFor(questions: readonly Question[], given: Given, perPage = PER_PAGE): Page[] {
  const asked = new Set(askedOf(questions, given).map(({ id }) => id));
  return pagesOf(questions, perPage).flatMap(({ number, questions: all }) => {
    const mine = all.filter(({ id }) => asked.has(id));
    return mine.length === 0 ? [] : [{ number, questions: mine }];
  });
}

export type AnswerFault = { question: QuestionId } & (
  | { kind: "missing" }
  | { kind: "unknown"; answer: string }
  | { kind: "twice" }
  | { kind: "too-many"; chosen: number }
  | { kind: "not-alone" }
  | { kind: "too-long"; length: number; longest: number }
);

/** What a form holds, by question; a field that is empty or absent was left open. */
export type Filled = Readonly<Record<string, readonly string[]>>;

function readAnswer(
  { id, kind, answers, compulsory, longest = 0 }: Question,
  filled: readonly string[],
): { answer?: Given[QuestionId]; faults: AnswerFault[] } {
  const values = filled.map((value) => value.trim()).filter((value) => value !== "");
  if (values.length === 0) return { faults: compulsory ? [{ question: id, kind: "missing" }] : [] };
  if (kind === "open") {
    const words = values.join("\n");
    return words.length > longest
      ? { faults: [{ question: id, kind: "too-long", length: words.length, longest }] }
      : { answer: words, faults: [] };
  }
  const faults: AnswerFault[] = [];
  const chosen = answers.filter((answer) => values.includes(answer.id));
  for (const value of new Set(values))
    if (!answers.some((answer) => answer.id === value))
      faults.push({ question: id, kind: "unknown", answer: value.slice(0, 40) });
  if (new Set(values).size < values.length) faults.push({ question: id, kind: "twice" });
  if (kind !== "multiple" && chosen.length > 1)
    faults.push({ question: id, kind: "too-many", chosen: chosen.length });
  if (chosen.length > 1 && chosen.some(({ alone }) => alone === true))
    faults.push({ question: id, kind: "not-alone" });
  return faults.length > 0 ? { faults } : { answer: chosen.map((answer) => answer.id), faults };
}

/** Reads one page; fields of questions that do not stand on it are left aside. Returns the answers, in the order of the question, or every fault at once. */
export function readPage(
  page: readonly Question[],
  filled: Filled,
): { kind: "given"; given: Given } | { kind: "faults"; faults: readonly AnswerFault[] } {
  const given: z.infer<typeof Given> = {};
  const faults: AnswerFault[] = [];
  for (const question of page) {
    const read = readAnswer(question, filled[question.id] ?? []);
    faults.push(...read.faults);
    if (read.answer !== undefined) given[question.id] = read.answer;
  }
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "given", given };
}

/** Saves one page: what stood there before is replaced, what is no longer asked is dropped, and the link opens at the next page. */
export function save(
  questions: readonly Question[],
  before: Draft,
  { number, questions: on }: Page,
  read: Given,
  perPage = PER_PAGE,
): Draft {
  const here = new Set<string>(on.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(before.given).filter(([id]) => !here.has(id)));
  const mine = Object.fromEntries(Object.entries(read).filter(([id]) => here.has(id)));
  const given = settled(questions, Given.parse({ ...others, ...mine }));
  return {
    given,
    page: Math.max(before.page, Math.min(number + 1, pagesOf(questions, perPage).length)),
  };
}

/** The compulsory questions that are asked and still open: whoever hands in a questionnaire hears of all of them at once. */
export const openOf = (questions: readonly Question[], given: Given): Question[] =>
  askedOf(questions, given).filter(({ id, compulsory }) => compulsory && given[id] === undefined);

/** The page on which the link opens: where somebody was, or an earlier one where a compulsory question became open; undefined when all pages were seen. */
export function resume(
  questions: readonly Question[],
  { given, page }: Draft,
  perPage = PER_PAGE,
): Page | undefined {
  const open = new Set(openOf(questions, given).map(({ id }) => id));
  return pagesFor(questions, given, perPage).find(
    ({ number, questions: on }) => number >= page || on.some(({ id }) => open.has(id)),
  );
}

/** Page `page` of `of`, as this person sees them; `of` can change when an answer opens or closes questions. */
export function progress(
  questions: readonly Question[],
  given: Given,
  number: number,
  perPage = PER_PAGE,
): { page: number; of: number } {
  const pages = pagesFor(questions, given, perPage);
  return {
    page: Math.min(pages.filter((page) => page.number < number).length + 1, pages.length),
    of: pages.length,
  };
}

/** Hands a questionnaire in: the answers that count, or every compulsory question that is open. */
export function handIn(
  questions: readonly Question[],
  draft: Draft,
): { kind: "response"; given: Given } | { kind: "faults"; faults: readonly AnswerFault[] } {
  const faults = openOf(questions, draft.given).map(({ id }): AnswerFault => ({
    question: id,
    kind: "missing",
  }));
  return faults.length > 0
    ? { kind: "faults", faults }
    : { kind: "response", given: settled(questions, draft.given) };
}
