import * as z from "zod";
import { type Question, QuestionId } from "./question.ts";
import { askedOf, Given, type Page, pagesFor, pagesOf, settled } from "./questionnaire.ts";

/** A questionnaire that is being filled in; `page` is where its link opens again. */
export const Draft = z.strictObject({ given: Given, page: z.int().min(0) });
export type Draft = z.infer<typeof Draft>;
export const EMPTY: Draft = { given: {}, page: 0 };

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

type ReadAnswer = { answer?: Given[QuestionId]; faults: AnswerFault[] };

function readAnswer(question: Question, filled: readonly string[]): ReadAnswer {
  const { id, kind, compulsory } = question;
  const values = filled.map((value) => value.trim()).filter((value) => value !== "");
  if (values.length === 0) return { faults: compulsory ? [{ question: id, kind: "missing" }] : [] };
  return kind === "open" ? readWords(question, values) : readChoice(question, values);
}

function readWords({ id, longest = 0 }: Question, values: readonly string[]): ReadAnswer {
  const words = values.join("\n");
  const { length } = words;
  return length > longest
    ? { faults: [{ question: id, kind: "too-long", length, longest }] }
    : { answer: words, faults: [] };
}

function readChoice({ id, kind, answers }: Question, values: readonly string[]): ReadAnswer {
  const different = new Set(values);
  const chosen = answers.filter((answer) => different.has(answer.id));
  const several = chosen.length > 1;
  const faults: AnswerFault[] = [...different]
    .filter((value) => !answers.some((answer) => answer.id === value))
    .map((value) => ({ question: id, kind: "unknown", answer: value.slice(0, 40) }));
  if (different.size < values.length) faults.push({ question: id, kind: "twice" });
  if (several && kind !== "multiple")
    faults.push({ question: id, kind: "too-many", chosen: chosen.length });
  if (several && chosen.some(({ alone }) => alone === true))
    faults.push({ question: id, kind: "not-alone" });
  return faults.length > 0 ? { faults } : { answer: chosen.map((answer) => answer.id), faults };
}

/**
 * Reads one page; fields of questions that do not stand on it are left aside. Returns the answers,
 * in the order of the question, or every fault at once.
 */
export function readPage(
  page: readonly Question[],
  filled: Filled,
): { kind: "given"; given: Given } | { kind: "faults"; faults: readonly AnswerFault[] } {
  const { given, faults } = readAll(page, filled);
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "given", given };
}

function readAll(
  page: readonly Question[],
  filled: Filled,
): { given: Given; faults: AnswerFault[] } {
  const given: z.infer<typeof Given> = {};
  const faults: AnswerFault[] = [];
  for (const question of page) {
    const read = readAnswer(question, filled[question.id] ?? []);
    faults.push(...read.faults);
    if (read.answer !== undefined) given[question.id] = read.answer;
  }
  return { given, faults };
}

/**
 * Saves one page: what stood there before is replaced, what is no longer asked is dropped, and the
 * link opens at the next page.
 */
export function save(
  questions: readonly Question[],
  before: Draft,
  { number, questions: on }: Page,
  read: Given,
): Draft {
  const here = new Set<string>(on.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(before.given).filter(([id]) => !here.has(id)));
  const mine = Object.fromEntries(Object.entries(read).filter(([id]) => here.has(id)));
  const given = settled(questions, Given.parse({ ...others, ...mine }));
  return {
    given,
    page: Math.max(before.page, Math.min(number + 1, pagesOf(questions).length)),
  };
}

/**
 * Reads and saves a page as somebody sends it, or tells what is wrong with it. Who goes back is
 * forgiven what is missing, but loses nothing that was written.
 */
export function savePage(
  questions: readonly Question[],
  before: Draft,
  page: Page,
  { filled, goesBack }: { filled: Filled; goesBack: boolean },
): { kind: "draft"; draft: Draft } | { kind: "faults"; faults: readonly AnswerFault[] } {
  const { given, faults: found } = readAll(page.questions, filled);
  const faults = goesBack ? found.filter(({ kind }) => kind !== "missing") : found;
  if (faults.length > 0) return { kind: "faults", faults };
  const open = new Set(found.map(({ question }) => question));
  const filledIn = page.questions.filter(({ id }) => !open.has(id));
  const draft = save(questions, before, { ...page, questions: filledIn }, given);
  return {
    kind: "draft",
    draft: goesBack ? { ...draft, page: Math.max(before.page, page.number) } : draft,
  };
}

/**
 * The compulsory questions that are asked and still open: whoever hands in a questionnaire hears of
 * all of them at once.
 */
export const openOf = (questions: readonly Question[], given: Given): Question[] =>
  askedOf(questions, given).filter(({ id, compulsory }) => compulsory && given[id] === undefined);

/**
 * The page on which the link opens: where somebody was, or an earlier one where a compulsory
 * question became open; undefined when all pages were seen.
 */
export function resume(questions: readonly Question[], { given, page }: Draft): Page | undefined {
  const open = new Set(openOf(questions, given).map(({ id }) => id));
  return pagesFor(questions, given).find(
    ({ number, questions: on }) => number >= page || on.some(({ id }) => open.has(id)),
  );
}

/** Page `page` of `of`, as this person sees them; `of` can change when an answer opens or closes questions. */
export function progress(
  questions: readonly Question[],
  given: Given,
  number: number,
): { page: number; of: number } {
  const pages = pagesFor(questions, given);
  return {
    page: Math.min(pages.filter((page) => page.number < number).length + 1, pages.length),
    of: pages.length,
  };
}
