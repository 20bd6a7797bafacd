import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  largeEnough,
  publishable,
  shownCounts,
  shownEntries,
  shownTable,
} from "#domain/disclosure.ts";
import { safeTable } from "#domain/safe-table.ts";

describe("small cells", () => {
  test("a percentage needs fifty answers", () => {
    expect([publishable(49), publishable(50)]).toEqual([false, true]);
  });

  test("a hidden cell takes along the next smallest of its row and of its column", () => {
    expect(
      shownTable(
        [
          [3, 40, 60],
          [70, 20, 30],
          [80, 90, 25],
        ],
        "public",
      ),
    ).toEqual([
      [undefined, undefined, 60],
      [undefined, undefined, 30],
      [80, 90, 25],
    ]);
    expect(shownCounts([3, 40, 60], "public")).toEqual([undefined, undefined, 60]);
  });

  test("inside the team cells from five on are shown", () => {
    expect(shownCounts([4, 5, 6], "inside")).toEqual([undefined, undefined, 6]);
    expect(shownCounts([5, 5, 6], "inside")).toEqual([5, 5, 6]);
  });

  test("what is hidden in a row or a column can be neither one cell nor a few people", () => {
    const tables = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.nat(40), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(tables, (rows) => {
        const shown = shownTable(rows, "public");
        const lines = [
          ...rows.map((row, y) => row.map((count, x) => [count, shown[y]?.[x]] as const)),
          ...(rows.length > 1
            ? (rows[0] ?? []).map((_, x) =>
                rows.map((row, y) => [row[x] ?? 0, shown[y]?.[x]] as const),
              )
            : []),
        ];
        for (const line of lines) {
          const hidden = line
            .filter(([, visible]) => visible === undefined)
            .map(([count]) => count);
          const sum = hidden.reduce((all, count) => all + count, 0);
          expect(
            line.every(
              ([count, visible]) => visible === undefined || (visible === count && count >= 10),
            ),
          ).toBe(true);
          if (hidden.length > 0 && hidden.length < line.length)
            expect(hidden.length > 1 && (sum === 0 || sum >= 10), JSON.stringify(line)).toBe(true);
        }
      }),
    );
  });

  // Every table of whole numbers that has the shown cells and the known totals: what an attacker can make of it.
  const solutions = (
    table: readonly (readonly number[])[],
    shown: readonly (readonly (number | undefined)[])[],
  ): Set<number>[] => {
    const cells = table.flatMap((row, y) => row.map((_, x) => ({ y, x })));
    const left = {
      rows: table.map((row) => row.reduce((a, b) => a + b, 0)),
      columns: (table[0] ?? []).map((_, x) => table.reduce((sum, row) => sum + (row[x] ?? 0), 0)),
    };
    const values = cells.map(() => new Set<number>());
    const chosen: number[] = [];
    const go = (at: number): void => {
      const cell = cells[at];
      if (cell === undefined) {
        if ([...left.rows, ...left.columns].every((rest) => rest === 0))
          for (const [nth, value] of chosen.entries()) values[nth]?.add(value);
        return;
      }
      const [row = 0, column = 0, fixed] = [
        left.rows[cell.y],
        left.columns[cell.x],
        shown[cell.y]?.[cell.x],
      ];
      for (let value = fixed ?? 0; value <= Math.min(fixed ?? Infinity, row, column); value += 1) {
        if (fixed === undefined && cell.x === (table[0]?.length ?? 0) - 1 && value !== row)
          continue;
        [left.rows[cell.y], left.columns[cell.x]] = [row - value, column - value];
        chosen[at] = value;
        go(at + 1);
        [left.rows[cell.y], left.columns[cell.x]] = [row, column];
      }
    };
    go(0);
    return values;
  };

  test("a cell is hidden with its complement, so that nobody can tell a hidden cell from the totals", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 3 }),
        (table) => {
          const shown = safeTable(table, 3);
          expect(
            table.flat().every((count, at) => count >= 3 || shown.flat()[at] === undefined),
          ).toBe(true);
          if (shown.flat().every((count) => count === undefined)) return;
          for (const [at, values] of solutions(table, shown).entries())
            if (shown.flat()[at] === undefined) expect(values.size).toBeGreaterThan(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a cell cannot be told from several lines taken together", () => {
    const table = [
      [1, 9, 20, 20],
      [9, 1, 1, 20],
      [20, 20, 9, 1],
      [20, 20, 1, 9],
    ];
    expect(
      safeTable(table, 5)
        .flat()
        .filter((count) => count === undefined).length,
    ).toBeGreaterThan(9);
  });

  test("a cell of none is a small cell too: two of them do not hide each other", () =>
    expect(safeTable([[0, 0, 7, 30]], 5)).toEqual([[undefined, undefined, undefined, 30]]));
});

describe("a list of which the total is known", () => {
  const counts = fc.array(fc.oneof(fc.nat(2), fc.nat(60)), { minLength: 1, maxLength: 6 });
  const readers = fc.constantFrom("public" as const, "inside" as const);
  const secretOf = (list: readonly number[], shown: readonly (number | undefined)[]) =>
    list.filter((_, nth) => shown[nth] === undefined);

  test("lets nobody work out a hidden number by subtraction: each could be another one", () => {
    fc.assert(
      fc.property(counts, readers, (list, who) => {
        const shown = shownCounts(list, who);
        const secret = secretOf(list, shown);
        if (secret.length === list.length) return;
        const left = secret.reduce((sum, count) => sum + count, 0);
        expect(secret.length === 0 || (secret.length > 1 && left > 0)).toBe(true);
      }),
    );
  });

  test("hides together no fewer people than may be told of", () => {
    fc.assert(
      fc.property(counts, readers, (list, who) => {
        const secret = secretOf(list, shownCounts(list, who));
        if (secret.length === 0 || secret.length === list.length) return;
        expect(
          largeEnough(
            secret.reduce((sum, count) => sum + count, 0),
            who,
          ),
        ).toBe(true);
      }),
    );
  });

  test("takes a third along where two are few together, so that one and one are not told as two", () =>
    expect(
      shownEntries(
        [
          ["north", 1],
          ["south", 1],
          ["centre", 40],
          ["west", 60],
        ],
        "public",
      ),
    ).toEqual([
      ["north", undefined],
      ["south", undefined],
      ["centre", undefined],
      ["west", 60],
    ]));
});

describe("small groups in public", () => {
  test("below ten are hidden, ten is not", () => {
    expect(
      shownEntries(
        [
          ["a", 10],
          ["b", 9],
          ["c", 3],
          ["d", 200],
        ],
        "public",
      ),
    ).toEqual([
      ["a", 10],
      ["b", undefined],
      ["c", undefined],
      ["d", 200],
    ]);
  });
  test("a single hidden one takes the smallest other with it, since the sum would give it away", () => {
    expect(
      shownEntries(
        [
          ["a", 80],
          ["b", 3],
          ["c", 40],
        ],
        "public",
      ),
    ).toEqual([
      ["a", 80],
      ["b", undefined],
      ["c", undefined],
    ]);
  });
  test("nothing is hidden when all are large enough", () => {
    expect(
      shownEntries(
        [
          ["a", 80],
          ["b", 10],
        ],
        "public",
      ),
    ).toEqual([
      ["a", 80],
      ["b", 10],
    ]);
  });
});
