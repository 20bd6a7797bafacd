type Cell = { row: number; column: number; count: number; hidden: boolean };

const smallestOf = (cells: readonly Cell[]): Cell | undefined =>
  cells.toSorted((one, other) => one.count - other.count)[0];

/**
 * A table of counts whose row and column totals are known, with its small cells hidden (undefined), and with
 * them their complements: what is hidden in a line is never one cell alone and never adds up to less than
 * `smallest`, and no combination of lines tells a hidden cell, unless even the whole table cannot hide it.
 * A list is a table of one row.
 */
export function safeTable(
  table: readonly (readonly number[])[],
  smallest: number,
): (number | undefined)[][] {
  const rows = table.map((counts, row) =>
    counts.map((count, column): Cell => ({ row, column, count, hidden: count < smallest })),
  );
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((cells) => cells[column] ?? []));
  // A column of a table with one row has no total of its own: it is the cell.
  const lines = rows.length > 1 ? [...rows, ...columns] : rows;
  while (
    lines.some((line) => hideComplement(line, smallest)) ||
    (rows.length > 1 && hideAnother(rows.flat()))
  );
  return rows.map((cells) => cells.map(({ count, hidden }) => (hidden ? undefined : count)));
}

/** Hides one more cell of a line of which the total would tell too much; false when nothing has to be hidden. */
function hideComplement(line: readonly Cell[], smallest: number): boolean {
  const hidden = line.filter((cell) => cell.hidden);
  const secret = hidden.reduce((sum, { count }) => sum + count, 0);
  const next = smallestOf(line.filter((cell) => !cell.hidden));
  if (next === undefined || hidden.length === 0 || (hidden.length > 1 && secret >= smallest))
    return false;
  next.hidden = true;
  return true;
}

/** Hides one more cell where several lines together tell a hidden one, in its row or its column if one is left. */
function hideAnother(cells: readonly Cell[]): boolean {
  const hidden = cells.filter((cell) => cell.hidden);
  const told = hidden.find((cell) => isDerivable(cell, hidden));
  if (told === undefined) return false;
  const shown = cells.filter((cell) => !cell.hidden);
  const beside = shown.filter(({ row, column }) => row === told.row || column === told.column);
  const next = smallestOf(beside.length > 0 ? beside : shown);
  if (next === undefined) return false;
  next.hidden = true;
  return true;
}

/**
 * Whether a reader who knows all totals can tell a hidden cell. It stays secret when it can change along a ring of
 * hidden cells, each in turn one more and one less, none below 0 (Gusfield 1988, SIAM Journal on Computing 17:
 * a graph-theoretic approach to statistical data security).
 */
const isDerivable = (cell: Cell, hidden: readonly Cell[]): boolean =>
  !canGrow(cell, hidden) && !(cell.count > 0 && canShrink(cell, hidden));

const canGrow = (cell: Cell, hidden: readonly Cell[]): boolean =>
  reachedFrom({ columns: [cell.column] }, others(cell, hidden)).rows.has(cell.row);

const canShrink = (cell: Cell, hidden: readonly Cell[]): boolean =>
  reachedFrom({ rows: [cell.row] }, others(cell, hidden)).columns.has(cell.column);

const others = (cell: Cell, cells: readonly Cell[]) => cells.filter((other) => other !== cell);

/** Where a change can go on: within a column a cell gives one up if it has one, within a row any cell takes it. */
function reachedFrom(from: { rows?: number[]; columns?: number[] }, cells: readonly Cell[]) {
  const rows = new Set(from.rows);
  const columns = new Set(from.columns);
  for (let before = -1; before < rows.size + columns.size;) {
    before = rows.size + columns.size;
    for (const { row, column, count } of cells) {
      if (columns.has(column) && count > 0) rows.add(row);
      if (rows.has(row)) columns.add(column);
    }
  }
  return { rows, columns };
}
