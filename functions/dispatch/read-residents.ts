import { type CsvError, type Info, parse } from "csv-parse/sync";
import { z } from "zod";
import { type Column, COLUMNS, type Frame, type FrameFault, type FrameRow, LETTER_COLUMNS, missingColumns, readFrame } from "#domain/dispatch/frame.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

const DELIMITERS = [",", ";", "\t"];
const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * Reads a residents file as it comes from a spreadsheet: comma, semicolon or tab; UTF-8 with or without a byte-order mark, UTF-16 or Windows-1252.
 * Gives the residents, or every fault with its line.
 */
export function readResidents(file: Uint8Array, neighbourhood: Neighbourhood, sha256: (text: string) => string): Frame {
  const text = decode(file);
  const faults: FrameFault[] = [];
  const broken = (error: CsvError | undefined) => void faults.push({ line: z.int().safeParse(error?.["lines"]).data ?? 1, message: `the line cannot be read: ${plain(error?.code)}` });
  const parsed: unknown = parse(text, { delimiter: delimiterOf(text), info: true, trim: true, skip_empty_lines: true, relax_column_count: true, skip_records_with_error: true, on_skip: broken });
  const [header, ...records] = Records.parse(parsed);
  const columns = (header?.record ?? []).map((name) => name.toLowerCase());
  const missing = missingColumns(columns);
  const foreign = columns.filter((name) => !COLUMNS.some((column) => column === name));
  if (missing.length > 0) faults.push({ line: 1, message: `the file lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; its first line must name name, email, language, area, and for letters ${LETTER_COLUMNS.join(", ")}` });
  if (foreign.length > 0) faults.push({ line: 1, message: `the file has columns that are not asked for: ${foreign.map((name) => `"${name.slice(0, 40)}"`).join(", ")}; take them out` });
  if (missing.length > 0) return { kind: "faults", faults: inOrder(faults) };

  const rows = records.flatMap(({ record, info }): FrameRow[] => {
    if (record.length === columns.length) return [{ line: lineOf(info, record), fields: fieldsOf(columns, record) }];
    faults.push({ line: lineOf(info, record), message: `the line has ${record.length} fields where the first line has ${columns.length}` });
    return [];
  });
  const frame = readFrame(rows, neighbourhood, sha256);
  if (frame.kind === "frame" && faults.length === 0) return frame;
  return { kind: "faults", faults: inOrder([...faults, ...(frame.kind === "faults" && (rows.length > 0 || faults.length === 0) ? frame.faults : [])]) };
}

const inOrder = (faults: readonly FrameFault[]) => faults.toSorted((one, other) => one.line - other.line);

/** The parser tells the line on which a record ends; a field may hold line breaks. */
const lineOf = ({ lines }: Pick<Info, "lines">, record: readonly string[]): number => lines - record.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0);

function fieldsOf(columns: readonly string[], record: readonly string[]): Record<Column, string> {
  const field = (column: Column) => record[columns.indexOf(column)] ?? "";
  return { name: field("name"), email: field("email"), language: field("language"), area: field("area"), address: field("address"), postcode: field("postcode"), place: field("place") };
}

function decode(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

/** The delimiter that parts the first line best. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  return DELIMITERS.toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ?? ",";
}

const plain = (code = ""): string =>
  ({ CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed", INVALID_OPENING_QUOTE: "a quotation mark stands in the middle of a field", CSV_INVALID_CLOSING_QUOTE: "something follows a closing quotation mark" })[code] ?? "its quotation marks are not right";
