import { SMALLEST_PUBLIC } from "#domain/tally/small-cells.ts";

/** A percentage is published only when at least so many people answered [P]. */
export const SMALLEST_BASE = 50;
/** Inside the team a cell of fewer is not shown [P]; in public `SMALLEST_PUBLIC` holds. */
export const SMALLEST_INSIDE = 5;

export const publishable = (base: number): boolean => base >= SMALLEST_BASE;

/**
 * A table of counts whose row and column totals are known, as it may be shown: a cell below `smallest` is hidden (undefined), and so are the cells that would give it away
 * by subtraction along its row or its column: never is one hidden alone, what is hidden in a line never adds up to less than `smallest`, and no combination of lines tells a hidden cell, unless even the whole table cannot hide it. A list is a table of one row.
 */
export function visibleTable(
  rows: readonly (readonly number[])[],
  smallest: number = SMALLEST_PUBLIC,
): (number | undefined)[][] {
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
    const next = line
      .filter((cell) => !isHidden(cell))
      .toSorted((one, other) => count(one) - count(other))[0];
    if (next === undefined || secret.length === 0 || (secret.length > 1 && sum >= smallest))
      return false;
    const row = hidden[next[0]];
    if (row !== undefined) row[next[1]] = true;
    return true;
  };
  const giveAway = (): boolean => {
    const cell =
      rows.length > 1
        ? across.flat().find((one) => isHidden(one) && derivable(rows, hidden, one))
        : undefined;
    const next =
      cell === undefined
        ? undefined
        : across
            .flat()
            .filter((one) => !isHidden(one))
            .toSorted(
              (one, other) =>
                Number(touches(other, cell)) - Number(touches(one, cell)) ||
                count(one) - count(other),
            )[0];
    const row = next === undefined ? undefined : hidden[next[0]];
    if (next === undefined || row === undefined) return false;
    row[next[1]] = true;
    return true;
  };
  while (lines.some(hideOneMore) || giveAway());
  return rows.map((row, y) =>
    row.map((number, x) => (hidden[y]?.[x] === true ? undefined : number)),
  );
}

const touches = (
  [y, x]: readonly [number, number],
  [row, column]: readonly [number, number],
): boolean => y === row || x === column;

/**
 * Whether a reader who knows all totals can tell a hidden cell of a table of several rows. It stays secret when it can change along a ring of hidden cells, each in turn one more and one less, none below 0
 * (Gusfield 1988, SIAM Journal on Computing 17: a graph-theoretic approach to statistical data security).
 */
function derivable(
  rows: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [y, x]: readonly [number, number],
): boolean {
  const mayChange = (up: boolean): boolean => {
    // From the column to the row when the cell goes up: the next cell in that column goes down, the next in its row goes up again.
    const reached = {
      rows: new Set<number>(up ? [] : [y]),
      columns: new Set<number>(up ? [x] : []),
    };
    for (let grown = true; grown;) {
      grown = false;
      for (const [row, line] of hidden.entries())
        for (const [column, secret] of line.entries()) {
          if (!secret || (row === y && column === x)) continue;
          if (
            reached.columns.has(column) &&
            !reached.rows.has(row) &&
            (rows[row]?.[column] ?? 0) > 0
          )
            grown = reached.rows.add(row).has(row);
          if (reached.rows.has(row) && !reached.columns.has(column))
            grown = reached.columns.add(column).has(column);
        }
    }
    return up ? reached.rows.has(y) : reached.columns.has(x);
  };
  return !mayChange(true) && !((rows[y]?.[x] ?? 0) > 0 && mayChange(false));
}
