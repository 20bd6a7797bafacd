import { safeTable } from "./safe-table.ts";

/** Who reads: in public fewer small numbers are told than inside the team. */
export type Readers = "public" | "inside";

/** A share or a mean is told only when at least so many people answered [P]. */
export const SMALLEST_BASE = 50;

/** A number of people is told from here on [P]: in public fewer could be somebody whom the neighbours know. */
export const SMALLEST: Readonly<Record<Readers, number>> = { public: 10, inside: 5 };

/** Whether so many people bear a share or a mean. */
export const publishable = (base: number): boolean => base >= SMALLEST_BASE;

/** Whether so many people are enough to be told of. */
export const largeEnough = (count: number, readers: Readers): boolean => count >= SMALLEST[readers];

/**
 * Whether a count may be told in figures: of few ballots, or of few that count for the same, exact numbers and
 * digests give every one back.
 */
export const bearsFigures = (groups: readonly number[]): boolean =>
  groups.length > 0 && groups.every((ballots) => largeEnough(ballots, "public"));

/** How many of a whole do something, where neither they nor the others are few. */
export const shownPart = (part: number, whole: number, readers: Readers): number | undefined =>
  shownCounts([part, whole - part], readers)[0];

/** A number of people of its own, that nothing is subtracted from. */
export const shownCount = (count: number, readers: Readers): number | undefined =>
  largeEnough(count, readers) ? count : undefined;

/** The numbers of the parts of a whole, where the whole is known: a small one takes others along that would tell it. */
export const shownCounts = (
  counts: readonly number[],
  readers: Readers,
): readonly (number | undefined)[] => shownTable([counts], readers)[0] ?? [];

/** Likewise, each beside what it is the number of. */
export function shownEntries<K>(
  entries: readonly (readonly [K, number])[],
  readers: Readers,
): (readonly [K, number | undefined])[] {
  const counts = shownCounts(
    entries.map(([, count]) => count),
    readers,
  );
  return entries.map(([key], nth) => [key, counts[nth]]);
}

/** Likewise a table of which all totals are known. */
export const shownTable = (
  table: readonly (readonly number[])[],
  readers: Readers,
): (number | undefined)[][] => safeTable(table, SMALLEST[readers]);

/**
 * Which parts of a whole may be told: of `counts` the numbers, of `figures` the shares or means. What is known of
 * the whole gives away a part that is hidden alone, so what is hidden together is as large as what may be published.
 * `rest` is how many stand in no part: nobody sees a figure of them either.
 */
export function shownParts(
  bases: readonly number[],
  rest: number,
  readers: Readers,
): { counts: (number | undefined)[]; figures: boolean[] } {
  const aside = rest > 0 ? [rest] : [];
  const whole = bases.reduce((sum, base) => sum + base, rest);
  const borne = bases.filter((base) => base > 0);
  const [figures = []] = safeTable([[...borne, ...aside]], SMALLEST_BASE);
  let next = 0;
  return {
    counts: shownCounts([...bases, ...aside], readers).slice(0, bases.length),
    figures: bases.map((base) => base > 0 && figures[next++] !== undefined && publishable(whole)),
  };
}

/** Whether a sum over several places tells the numbers that single places hide, since each tells its own apart. */
export const givesAway = (hidden: readonly number[], readers: Readers): boolean =>
  hidden.length === 1 ||
  (hidden.length > 1 &&
    !largeEnough(
      hidden.reduce((sum, count) => sum + count, 0),
      readers,
    ));
