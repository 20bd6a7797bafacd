import * as z from "zod";
import { Given, openOf, type Page, pagesFor, pagesOf, settled } from "./form.ts";
import type { AnswerFault } from "./answer-fault.ts";
import { type Filled, readAll } from "./reading.ts";
import type { Asked } from "./question.ts";

/** A questionnaire that is being filled in; `page` is where its link opens again. */
export const Draft = z.strictObject({ given: Given, page: z.int().min(0) });
export type Draft = z.infer<typeof Draft>;
export const EMPTY: Draft = { given: {}, page: 0 };

/**
 * Saves one page: what stood there before is replaced, what is no longer asked is dropped, and the
 * link opens at the next page.
 */
export function save(
  questions: readonly Asked[],
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
  questions: readonly Asked[],
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
 * The page on which the link opens: where somebody was, or an earlier one where a compulsory
 * question became open; undefined when all pages were seen.
 */
export function resume<Q extends Asked>(
  questions: readonly Q[],
  { given, page }: Draft,
): Page<Q> | undefined {
  const open = new Set(openOf(questions, given).map(({ id }) => id));
  return pagesFor(questions, given).find(
    ({ number, questions: on }) => number >= page || on.some(({ id }) => open.has(id)),
  );
}

/** The page that somebody names by the number that they see. */
export const pageNamed = <Q extends Asked>(
  pages: readonly Page<Q>[],
  shown: string | null,
): Page<Q> | undefined => pages.find(({ number }) => String(number + 1) === shown);

/**
 * Where somebody comes from a page: to the one before, of those that they saw, or to the next as their
 * answers make it. Undefined on the first and the last.
 */
export function turnedFrom(
  questions: readonly Asked[],
  on: number,
  { before, after, goesBack }: { before: Draft; after: Draft; goesBack: boolean },
): number | undefined {
  const numbers = pagesFor(questions, (goesBack ? before : after).given).map(
    ({ number }) => number,
  );
  return goesBack
    ? numbers.findLast((number) => number < on)
    : numbers.find((number) => number > on);
}

/**
 * Page `page` of `of`, as this person sees them; `of` can change when an answer opens or closes
 * questions.
 */
export function progress(
  questions: readonly Asked[],
  given: Given,
  number: number,
): { page: number; of: number } {
  const pages = pagesFor(questions, given);
  return {
    page: Math.min(pages.filter((page) => page.number < number).length + 1, pages.length),
    of: pages.length,
  };
}
