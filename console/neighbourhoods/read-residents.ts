import { type CsvError, type Info, parse } from "csv-parse/sync";
import * as z from "zod";
import {
  type Column,
  COLUMNS,
  type Frame,
  type FrameFault,
  type FrameRow,
  LETTER_COLUMNS,
  missingColumns,
  readFrame,
} from "#domain/dispatch/frame.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isOldOrLocked, isSheet, readSheet } from "./read-sheet.ts";

const DELIMITERS = [",", ";", "\t"];
const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
);

type Read = { rows: { line: number; fields: string[] }[]; faults: FrameFault[] };
type Sha256 = (text: string) => string;

/**
 * Reads a residents file as it comes from a spreadsheet: the first sheet of an XLSX, or CSV (see `readResidentsCsv`), by what it holds and not by its name.
 * Gives the residents, or every fault with its line.
 */
export async function readResidents(
  file: Uint8Array,
  neighbourhood: Neighbourhood,
  sha256: Sha256,
): Promise<Frame> {
  if (isOldOrLocked(file))
    return {
      kind: "faults",
      faults: [
        {
          line: 1,
          message:
            "the file is locked with a password, or of the old kind .xls; save it as XLSX without a password, or as CSV",
          why: "locked",
        },
      ],
    };
  if (!isSheet(file)) return readResidentsCsv(file, neighbourhood, sha256);
  const sheet = await readSheet(file);
  return sheet.kind === "unreadable"
    ? { kind: "faults", faults: [{ line: 1, message: sheet.message, why: sheet.why }] }
    : frameOf(
        {
          rows: sheet.rows.map(({ line, fields }) => ({
            line,
            fields: filled(fields, sheet.rows[0]?.fields.length ?? 0),
          })),
          faults: [],
        },
        neighbourhood,
        sha256,
      );
}

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
    delimiter: delimiterOf(text),
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: broken,
  });
  return frameOf(
    {
      rows: Records.parse(parsed).map(({ record, info }) => ({
        line: lineOf(info, record),
        fields: record,
      })),
      faults,
    },
    neighbourhood,
    sha256,
  );
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
  const missing = missingColumns(columns);
  const foreign = columns.filter((name) => !COLUMNS.some((column) => column === name));
  if (missing.length > 0)
    faults.push({
      line: 1,
      message: `the file lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; its first line must name name, email, language, area, and for letters ${LETTER_COLUMNS.join(", ")}`,
      why: "missing",
      about: [missing.join(", ")],
    });
  if (foreign.length > 0)
    faults.push({
      line: 1,
      message: `the file has columns that are not asked for: ${foreign.map((name) => `"${name.slice(0, 40)}"`).join(", ")}; take them out`,
      why: "foreign",
      about: [foreign.map((name) => name.slice(0, 40)).join(", ")],
    });
  if (missing.length > 0) return { kind: "faults", faults: inOrder(faults) };

  const rows = records.flatMap(({ line, fields }): FrameRow[] => {
    if (fields.length === columns.length) return [{ line, fields: fieldsOf(columns, fields) }];
    faults.push({
      line,
      message: `the line has ${fields.length} fields where the first line has ${columns.length}`,
      why: "fields",
      about: [fields.length, columns.length],
    });
    return [];
  });
  const frame = readFrame(rows, neighbourhood, sha256);
  if (frame.kind === "frame" && faults.length === 0) return frame;
  return {
    kind: "faults",
    faults: inOrder([
      ...faults,
      ...(frame.kind === "faults" && (rows.length > 0 || faults.length === 0) ? frame.faults : []),
    ]),
  };
}

const inOrder = (faults: readonly FrameFault[]) =>
  faults.toSorted((one, other) => one.line - other.line);

/** The parser tells the line on which a record ends; a field may hold line breaks. */
const lineOf = ({ lines }: Pick<Info, "lines">, record: readonly string[]): number =>
  lines - record.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0);

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

/** The delimiter that parts the first line best. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  return (
    DELIMITERS.toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ??
    ","
  );
}

const plain = (code = ""): string =>
  ({
    CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and never closed",
    INVALID_OPENING_QUOTE: "a quotation mark stands in the middle of a field",
    CSV_INVALID_CLOSING_QUOTE: "something follows a closing quotation mark",
  })[code] ?? "its quotation marks are not right";
