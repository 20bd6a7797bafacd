import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { csvOf } from "#functions/formats/csv.ts";
import { fileOf, type Format } from "#functions/formats/files.ts";
import { asTyped, harmless } from "#functions/formats/formula.ts";
import type { Cell, Column, Table } from "#functions/formats/table.ts";

const COLUMNS: readonly Column[] = [
  { name: "text", kind: "text" },
  { name: "more", kind: "text" },
  { name: "number", kind: "number" },
  { name: "day", kind: "day" },
  { name: "at", kind: "moment" },
];
async function* rowsOf(rows: readonly (readonly Cell[])[]) {
  yield* rows;
}
const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  name: "of-the-test",
  columns: COLUMNS,
  rows: rowsOf(rows),
});

async function written(rows: readonly (readonly Cell[])[], format: Format) {
  const file = fileOf(tableOf(rows), format);
  const parts: Uint8Array[] = [];
  for await (const part of file.bytes) parts.push(part);
  return { bytes: Buffer.concat(parts), ...file.written() };
}
const readCsv = (bytes: Buffer): string[][] => parse(bytes, { bom: true });
const withoutHead = <T>(rows: readonly T[]): T[] => rows.slice(1);

const FORMULA_SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const BREAKS = ["\t", "\r", "\n"];
const HIDING = ["", " ", "\u00A0", "\u200B", "'", '"', "''", "\u0000", "\u202E"];
const SCRIPTS = [
  "Rommel",
  "Litter",
  "قمامة ونفايات",
  "Sokağa atılan çöp",
  "Bałagan i śmieci",
  "Сміття на вулицях",
  "😀",
  "_x0041_",
  "</t>&amp;",
];
/** Formulas at the beginning, in the middle, and where a spreadsheet that takes another separator begins a cell. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...FORMULA_SIGNS,
        ...BREAKS,
        ...HIDING,
        ...SCRIPTS,
        ";",
        ",",
        '=HYPERLINK("http://x")',
        "1+1",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

describe("a table as CSV", () => {
  test("begins with a byte-order mark, so that a spreadsheet reads all six languages", async () => {
    const { bytes } = await written([["x"]], "csv");
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test("gives back whatever was typed, in its cell", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const { bytes } = await written(
            rows.map(([one, other]) => [one, other, -1, undefined, undefined]),
            "csv",
          );
          expect(
            withoutHead(readCsv(bytes)).map(([one = "", other = "", number]) => [
              asTyped(one),
              asTyped(other),
              number,
            ]),
          ).toEqual(rows.map(([one, other]) => [one, other, "-1"]));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("no cell begins with a sign of a formula, whatever hides it, nor with a tab or a line break", () => {
    for (const text of [
      ...FORMULA_SIGNS.flatMap((sign) => HIDING.map((hidden) => `${hidden}${sign}1`)),
      ...BREAKS.flatMap((sign) => [sign, `${sign}1`]),
    ]) {
      expect([harmless(text), asTyped(harmless(text))], JSON.stringify(text)).toEqual([
        expect.stringMatching(/^'/),
        text,
      ]);
    }
  });

  test("holds no formula either for a spreadsheet that parts cells at semicolons or tabs and knows nothing of ours", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const cell of csvOf([[text]]).split(/[;\t\r\n]/))
          expect(cell).not.toMatch(/^"?[\s"]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "'s-Hertogenbosch",
    "O'Neill",
    "a - b",
    "a=b",
    "6224 AB",
    "zonnestraat 1-3",
    "ja, -5 graden",
  ])("%s is left as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  test("a number below 0 stays a number", () =>
    expect(csvOf([[-1.5, "-1.5"]])).toBe("-1.5,'-1.5\n"));
});

describe("a table as XLSX", () => {
  test("gives back whatever was typed, as text and never as a formula", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 20 }),
        async (rows) => {
          const { bytes } = await written(
            rows.map(([one, other]) => [one, `x${other}|`, 1, undefined, undefined]),
            "xlsx",
          );
          expect(
            withoutHead(await readSheet(bytes, { trim: false })).map(([one, other]) => [
              one ?? "",
              other,
            ]),
          ).toEqual(rows.map(([one, other]) => [one, `x${other}|`]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("holds text as text in every cell, numbers as numbers, days and instants as dates on the clock of here", async () => {
    const { bytes } = await written(
      [
        ...FORMULA_SIGNS.map((sign) => [
          `${sign}1+1`,
          `${sign}SUM(A1)`,
          -1.5,
          "2026-07-01",
          "2026-07-01T22:30:00Z",
        ]),
        ["", "x", undefined, undefined, undefined],
      ],
      "xlsx",
    );
    const [head, ...rows] = await readSheet(bytes);
    expect(head).toEqual(["text", "more", "number", "day", "at (Europe/Amsterdam)"]);
    // The format has days as decimal numbers, so that a second is kept and a millisecond is not.
    const toSeconds = (cell: unknown) =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell;
    expect(rows.slice(0, -1).map((row) => row.map(toSeconds))).toEqual(
      FORMULA_SIGNS.map((sign) => [
        `${sign}1+1`,
        `${sign}SUM(A1)`,
        -1.5,
        new Date("2026-07-01T00:00:00Z"),
        new Date("2026-07-02T00:30:00Z"),
      ]),
    );
    const sheet = inflated(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f");
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(5 + 2 * FORMULA_SIGNS.length + 2);
  });
});

test.each(["csv", "xlsx"] as const)(
  "a table as %s tells how many rows it has and the digest of its bytes, the same for the same rows",
  async (format) => {
    const rows = Array.from({ length: 1234 }, (_, at) => [
      SCRIPTS[at % SCRIPTS.length],
      "=1",
      at,
      "2026-09-07",
      "2026-09-07T08:00:00Z",
    ]);
    const [one, again] = [await written(rows, format), await written(rows, format)];
    expect(one).toMatchObject({
      rows: 1234,
      sha256: createHash("sha256").update(one.bytes).digest("hex"),
    });
    expect(again.sha256).toBe(one.sha256);
    expect(format === "csv" ? readCsv(one.bytes) : await readSheet(one.bytes)).toHaveLength(1235);
  },
);

/** One part of the archive, found by its local header: parts follow each other, and the sheet is the first. */
function inflated(archive: Buffer, name: string): string {
  const at = archive.indexOf(name);
  expect(at).toBe(30);
  return inflateRawSync(archive.subarray(at + name.length)).toString("utf8");
}
