import { type CellValue, streamXlsxRows } from "hucre/xlsx";

type SheetRow = { line: number; fields: string[] };
export type Sheet =
  | { kind: "rows"; rows: SheetRow[] }
  | { kind: "unreadable"; message: string; why: "broken" | "too-large" };

/**
 * 8 MB hold some 15,000 people with their addresses. Made of nothing but tags, they take half a gigabyte to read, and
 * no more may be taken.
 */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 50;
/** Empty ones count: a file of a few kB can name the last column in every row, and each cell before it is made. */
const MOST_CELLS = MOST_ROWS * MOST_COLUMNS;
/** What is not packed is read in one piece, whatever it holds. */
const MOST_UNPACKED = 64 * 1024;

// Of the directory of an archive: PKWARE, "ZIP File Format Specification", 4.3.12 and 4.3.16.
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const SIZE_FOLLOWS = 0x8;
const EMPTY_PACKED = 2;
/** Stands where a number is too large for its field; another directory counts then, which no list of people needs. */
const ELSEWHERE = 0xffffffff;

export const isSheet = (file: Uint8Array): boolean => begins(file, [0x50, 0x4b, 0x03, 0x04]);
/** A container of Microsoft's older kind: an encrypted sheet, or an `.xls`. */
export const isOldOrLocked = (file: Uint8Array): boolean => begins(file, [0xd0, 0xcf, 0x11, 0xe0]);
const begins = (file: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

const BROKEN: Sheet = {
  kind: "unreadable",
  message: "the file is broken or no XLSX; open it in a spreadsheet and save it as XLSX or CSV",
  why: "broken",
};
const tooLarge = (message: string): Sheet => ({ kind: "unreadable", message, why: "too-large" });
const FAR_TOO_LARGE = tooLarge(
  "the file is far larger than a list of residents; keep the columns that are asked for and the rows with residents, " +
    "or save it as CSV",
);
const TOO_MANY_CELLS = tooLarge(
  `the sheet has more than ${MOST_CELLS} cells, most of them empty; copy the columns and rows with residents ` +
    "to a new sheet, or save it as CSV",
);

/**
 * The first sheet of an XLSX file as text, cell by cell: of a formula its value, of a date the day. Empty rows are left
 * out; `line` is the number that the spreadsheet shows.
 */
export async function readSheet(file: Uint8Array): Promise<Sheet> {
  const bytes = unpackedBytes(file);
  if (bytes === undefined) return BROKEN;
  if (bytes > MOST_BYTES) return FAR_TOO_LARGE;
  const rows: SheetRow[] = [];
  let cells = 0;
  try {
    for await (const { index, values } of streamXlsxRows(file, { maxRows: MOST_ROWS })) {
      cells += values.length;
      if (cells > MOST_CELLS) return TOO_MANY_CELLS;
      const fields = values.map(textOf);
      while (fields.at(-1) === "") fields.pop();
      if (fields.length > MOST_COLUMNS)
        return tooLarge(
          `row ${index + 1} has something in column ${fields.length}; keep the columns that are asked for`,
        );
      if (fields.length > 0) rows.push({ line: index + 1, fields });
    }
  } catch {
    return BROKEN;
  }
  return rows.length >= MOST_ROWS
    ? tooLarge(`the sheet has more than ${MOST_ROWS} rows; keep those with residents`)
    : { kind: "rows", rows };
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).trim();
}

/**
 * What the archive says that it unpacks to, before anything of it is unpacked; the reader stops a part that turns out
 * larger than it said. Undefined when it is no archive.
 */
function unpackedBytes(file: Uint8Array): number | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  const [size, first] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (entries === 0xffff || size === ELSEWHERE || first === ELSEWHERE)
    return Number.POSITIVE_INFINITY;
  let [at, total] = [first, 0];
  for (let left = entries; left > 0; left -= 1) {
    if (at + ENTRY_BYTES > file.length || view.getUint32(at, true) !== ENTRY) return undefined;
    total += partBytes(view, at);
    const variable = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += variable.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
  return total;
}

/** What one part unpacks to. One that hides its size, or that is not packed and read in one piece, is too large. */
function partBytes(view: DataView, at: number): number {
  const flags = view.getUint16(at + 8, true);
  const isPacked = view.getUint16(at + 10, true) !== 0;
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const hidden = unpacked === 0 && ((flags & SIZE_FOLLOWS) !== 0 || packed > EMPTY_PACKED);
  return hidden || (!isPacked && packed > MOST_UNPACKED) ? MOST_BYTES + 1 : unpacked;
}

function endOf(view: DataView): number | undefined {
  for (
    let at = view.byteLength - END_BYTES;
    at >= Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
    at -= 1
  )
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
