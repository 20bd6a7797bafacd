import { SMALLEST_PUBLIC } from "#domain/tally/small-cells.ts";
import { publishable, SMALLEST_BASE, SMALLEST_INSIDE, visibleTable } from "./small-cells.ts";

/** Whom a report is for: in public fewer cells are shown than inside the team. */
export type Readers = "public" | "inside";

export const smallestFor = (readers: Readers): number =>
  readers === "public" ? SMALLEST_PUBLIC : SMALLEST_INSIDE;

/** A number of people of its own, that nothing is subtracted from. */
export const shownCount = (count: number, readers: Readers): number | undefined =>
  count < smallestFor(readers) ? undefined : count;

/**
 * Which parts of a whole may be told: of `counts` the numbers, of `figures` the shares or means.
 * What is known of the whole gives away a part that is hidden alone,
 * so what is hidden together is as large as what may be published. `rest` is how many stand in no
 * part: nobody sees a figure of them either.
 */
export function shownParts(
  bases: readonly number[],
  rest: number,
  readers: Readers,
): { counts: (number | undefined)[]; figures: boolean[] } {
  const [counts = []] = visibleTable(
    [[...bases, ...(rest > 0 ? [rest] : [])]],
    smallestFor(readers),
  );
  const whole = bases.reduce((sum, base) => sum + base, rest);
  const told = bases.filter((base) => base > 0);
  const [figures = []] = visibleTable([[...told, ...(rest > 0 ? [rest] : [])]], SMALLEST_BASE);
  let next = 0;
  return {
    counts: counts.slice(0, bases.length),
    figures: bases.map((base) => base > 0 && figures[next++] !== undefined && publishable(whole)),
  };
}

/**
 * Whether a sum over several places would give away what one of them hides: every place tells its
 * own number apart. `hidden` are the numbers that are not told.
 */
export function givesAway(hidden: readonly number[], readers: Readers): boolean {
  return (
    hidden.length === 1 ||
    (hidden.length > 1 && hidden.reduce((sum, one) => sum + one, 0) < smallestFor(readers))
  );
}
