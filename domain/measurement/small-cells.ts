import { SMALLEST_PUBLIC } from "#domain/tally/small-cells.ts";

/** A percentage is published only when at least so many people answered [P]. */
export const SMALLEST_BASE = 50;
/** Inside the team a cell of fewer is not shown [P]; in public `SMALLEST_PUBLIC` holds. */
export const SMALLEST_INSIDE = 5;

export const publishable = (base: number): boolean => base >= SMALLEST_BASE;

/**
 * A table of counts whose row and column totals are known, as it may be shown: a cell below `smallest` is hidden (undefined), and so are the cells that would give it away
 * by subtraction along its row or its column: never is one hidden alone, and what is hidden in a line never adds up to less than `smallest`. A list is a table of one row.
 */
export function visibleTable(rows: readonly (readonly number[])[], smallest: number = SMALLEST_PUBLIC): (number | undefined)[][] {
  const hidden = rows.map((row) => row.map((count) => count < smallest));
  const across = rows.map((row, y) => row.map((_, x) => [y, x] as const));
  const down = (rows[0] ?? []).map((_, x) => rows.map((_row, y) => [y, x] as const));
  // A column of a table with one row has no total of its own: it is the cell.
  const lines = rows.length > 1 ? [...across, ...down] : across;
  const count = ([y, x]: readonly [number, number]) => rows[y]?.[x] ?? 0;
  const isHidden = ([y, x]: readonly [number, number]) => hidden[y]?.[x] === true;
  const hideOneMore = (line: readonly (readonly [number, number])[]): boolean => {
    const secret = line.filter(isHidden);
    const sum = secret.reduce((all, cell) => all + count(cell), 0);
    const next = line.filter((cell) => !isHidden(cell)).toSorted((one, other) => count(one) - count(other))[0];
    if (next === undefined || secret.length === 0 || (secret.length > 1 && (sum === 0 || sum >= smallest))) return false;
    const row = hidden[next[0]];
    if (row !== undefined) row[next[1]] = true;
    return true;
  };
  while (lines.some(hideOneMore));
  return rows.map((row, y) => row.map((number, x) => (hidden[y]?.[x] === true ? undefined : number)));
}
