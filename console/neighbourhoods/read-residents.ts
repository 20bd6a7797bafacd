import { type CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import {
  type Column,
  COLUMNS,
  type Frame,
  type FrameFault,
  LETTER_COLUMNS,
  missingColumns,
  readFrame,
} from "#domain/dispatch/frame.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { delimiterIn, ParsedRecord } from "#functions/formats/csv.ts";
import { isOldOrLocked, isSheet, readSheet } from "./read-sheet.ts";

type Row = { line: number; fields: readonly string[] };
type Read = { rows: readonly Row[]; faults: readonly FrameFault[] };

/**
 * Reads a residents file as it comes from a spreadsheet: the first sheet of an XLSX, or CSV (see `readResidentsCsv`),
 * by what it holds and not by its name. Gives the residents, or every fault with its line.
 */
export async function readResidents(
  file: Uint8Array,
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Promise<Frame> {
  if (isOldOrLocked(file)) return refused(LOCKED, "locked");
  if (!isSheet(file)) return readResidentsCsv(file, neighbourhood, sha256);
  const sheet = await readSheet(file);
  if (sheet.kind === "unreadable") return refused(sheet.message, sheet.why);
  const columns = sheet.rows[0]?.fields.length ?? 0;
  const rows = sheet.rows.map(({ line, fields }) => ({ line, fields: filled(fields, columns) }));
  return frameOf({ rows, faults: [] }, neighbourhood, sha256);
}

const LOCKED =
  "the file is locked with a password, or of the old kind .xls; save it as XLSX without a password, or as CSV";
const refused = (message: string, why: FrameFault["why"]): Frame => ({
  kind: "faults",
  faults: [{ line: 1, message, why }],
});

/** Comma, semicolon or tab; UTF-8 with or without a byte-order mark, UTF-16 or Windows-1252. */
export function readResidentsCsv(
  file: Uint8Array,
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Frame {
  const text = decode(file);
  const faults: FrameFault[] = [];
  const broken = (error: CsvError | undefined) =>
    void faults.push({
      line: z.int().safeParse(error?.["lines"]).data ?? 1,
      message: `the line cannot be read: ${plain(error?.code)}`,
      why: "quotes",
    });
  const parsed: unknown = parse(text, {
    delimiter: delimiterIn(text),
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: broken,
  });
  const rows = z.array(ParsedRecord).parse(parsed).map(fromItsFirstLine);
  return frameOf({ rows, faults }, neighbourhood, sha256);
}

/** A spreadsheet does not write the empty cells at the end of a row. */
const filled = (fields: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(length, fields.length) }, (_, at) => fields[at] ?? "");

/** The first row names the columns. */
function frameOf(
  { rows: [header, ...records], faults }: Read,
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Frame {
  const columns = (header?.fields ?? []).map((name) => name.toLowerCase());
  const unfit = [...faults, ...columnFaults(columns)];
  if (unfit.some(({ why }) => why === "missing")) return { kind: "faults", faults: inOrder(unfit) };

  const whole = records.filter(({ fields }) => fields.length === columns.length);
  const torn = records.filter(({ fields }) => fields.length !== columns.length);
  unfit.push(...torn.map((record) => tornFault(record, columns.length)));
  const frame = readFrame(
    whole.map(({ line, fields }) => ({ line, fields: fieldsOf(columns, fields) })),
    neighbourhood,
    sha256,
  );
  if (frame.kind === "frame")
    return unfit.length === 0 ? frame : { kind: "faults", faults: inOrder(unfit) };
  // That it holds no residents is no news when its rows are torn.
  const told = whole.length > 0 || unfit.length === 0 ? frame.faults : [];
  return { kind: "faults", faults: inOrder([...unfit, ...told]) };
}

function columnFaults(columns: readonly string[]): FrameFault[] {
  const missing = missingColumns(columns);
  const foreign = columns
    .filter((name) => !COLUMNS.some((column) => column === name))
    .map((name) => name.slice(0, 40));
  const lacking: FrameFault = {
    line: 1,
    message: `the file lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; ${MUST_NAME}`,
    why: "missing",
    about: [missing.join(", ")],
  };
  const quoted = foreign.map((name) => `"${name}"`).join(", ");
  const unasked: FrameFault = {
    line: 1,
    message: `the file has columns that are not asked for: ${quoted}; take them out`,
    why: "foreign",
    about: [foreign.join(", ")],
  };
  return [...(missing.length > 0 ? [lacking] : []), ...(foreign.length > 0 ? [unasked] : [])];
}

const MUST_NAME = `its first line must name name, email, language, area, and for letters ${LETTER_COLUMNS.join(", ")}`;

const tornFault = ({ line, fields }: Row, columns: number): FrameFault => ({
  line,
  message: `the line has ${fields.length} fields where the first line has ${columns}`,
  why: "fields",
  about: [fields.length, columns],
});

const inOrder = (faults: readonly FrameFault[]) =>
  faults.toSorted((one, other) => one.line - other.line);

/** The parser tells the line on which a record ends; a field may hold line breaks. */
const fromItsFirstLine = ({ line, fields }: Row): Row => ({
  line: line - fields.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0),
  fields,
});

function fieldsOf(columns: readonly string[], record: readonly string[]): Record<Column, string> {
  const field = (column: Column) => record[columns.indexOf(column)] ?? "";
  return {
    name: field("name"),
    email: field("email"),
    language: field("language"),
    area: field("area"),
    address: field("address"),
    postcode: field("postcode"),
    place: field("place"),
  };
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

const plain = (code = ""): string =>
  ({
    CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed",
    INVALID_OPENING_QUOTE: "a quotation mark stands in the middle of a field",
    CSV_INVALID_CLOSING_QUOTE: "something follows a closing quotation mark",
  })[code] ?? "its quotation marks are not right";
