import { stringify } from "csv-stringify/sync";
import * as z from "zod";
import { harmless } from "./formula.ts";
import type { Cell, Table } from "./table.ts";

/** Without it Excel reads UTF-8 as Windows-1252, and nobody's name in Arabic, Polish, Turkish or Ukrainian is left. */
const BYTE_ORDER_MARK = "\uFEFF";
const ROWS_A_PART = 100;

/** Rows as CSV (RFC 4180). What somebody typed is no formula for a spreadsheet; a number below 0 stays one. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? harmless(cell) : cell))),
    { escape_formulas: false, quoted_match: /^\s|\s$|[\r\n]/ },
  );

/** A table as CSV in UTF-8; days and instants as they are (ISO 8601, instants in UTC). */
export async function* csvFile({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${BYTE_ORDER_MARK}${csvOf([columns.map(({ name }) => name)])}`);
  let part: (readonly Cell[])[] = [];
  for await (const row of rows) {
    if (part.push(row) < ROWS_A_PART) continue;
    yield encoder.encode(csvOf(part));
    part = [];
  }
  if (part.length > 0) yield encoder.encode(csvOf(part));
}

/** A record as csv-parse gives it with `info`: its fields, and the line on which it ends. */
export const ParsedRecord = z
  .object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) })
  .transform(({ record, info }) => ({ line: info.lines, fields: record }));

const DELIMITERS = [",", ";", "\t"];
/** The delimiter that parts the first line best: comma, semicolon or tab, as spreadsheets write them. */
export function delimiterIn(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const partsBy = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.toSorted((one, other) => partsBy(other) - partsBy(one))[0] ?? ",";
}
