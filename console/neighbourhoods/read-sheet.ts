import { type CellValue, streamXlsxRows } from "hucre/xlsx";

export type SheetRow = { line: number; fields: string[] };
export type Sheet =
  | { kind: "rows"; rows: SheetRow[] }
  | { kind: "unreadable"; message: string; why: "broken" | "too-large" };

/**
 * 8 MB hold some 15,000 people with their addresses. Made of nothing but tags, they take half a
 * gigabyte to read, and no more may be taken.
 */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 50;
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
/**
 * Stands where a number is too large for its field; then another directory counts, which no list of
 * residents needs.
 */
const ELSEWHERE = 0xffffffff;

export const isSheet = (file: Uint8Array): boolean => begins(file, [0x50, 0x4b, 0x03, 0x04]);
/** A container of Microsoft's older kind: an encrypted sheet, or an `.xls`. */
export const isOldOrLocked = (file: Uint8Array): boolean => begins(file, [0xd0, 0xcf, 0x11, 0xe0]);
const begins = (file: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/**
 * The first sheet of an XLSX file as text, cell by cell: of a formula its value, of a date the day.
 * Empty rows are left out; `line` is the number that the spreadsheet shows.
 */
export async function readSheet(file: Uint8Array): Promise<Sheet> {
  const bytes = unpackedBytes(file);
  if (bytes === undefined)
    return unreadable(
      "the file is broken or no XLSX; open it in a spreadsheet and save it as XLSX or CSV",
      "broken",
    );
  if (bytes > MOST_BYTES)
    return unreadable(
      "the file is far larger than a list of residents; keep the columns that are asked for " +
        "and the rows with residents, or save it as CSV",
    );
  const rows: SheetRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(file, { maxRows: MOST_ROWS })) {
      const fields = values.map(textOf);
      while (fields.at(-1) === "") fields.pop();
      if (fields.length > MOST_COLUMNS)
        return unreadable(
          `row ${index + 1} has something in column ${fields.length}; keep the columns that are asked for`,
        );
      if (fields.length > 0) rows.push({ line: index + 1, fields });
    }
  } catch {
    return unreadable(
      "the file is broken or no XLSX; open it in a spreadsheet and save it as XLSX or CSV",
      "broken",
    );
  }
  return rows.length >= MOST_ROWS
    ? unreadable(`the sheet has more than ${MOST_ROWS} rows; keep those with residents`)
    : { kind: "rows", rows };
}

const unreadable = (message: string, why: "broken" | "too-large" = "too-large"): Sheet => ({
  kind: "unreadable",
  message,
  why,
});

function textOf(value: CellValue): string {
  if (value === null) return "";
  return (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).trim();
}

/**
 * What the archive says that it unpacks to, before anything of it is unpacked; the reader stops a
 * part that turns out larger than it said. Undefined when it is no archive.
 * A part that hides its size, or that is not packed and so is read in one piece, counts as too large.
 */
function unpackedBytes(file: Uint8Array): number | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const [entries, size, first] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (entries === 0xffff || size === ELSEWHERE || first === ELSEWHERE)
    return Number.POSITIVE_INFINITY;
  let [at, total] = [first, 0];
  for (let left = entries; left > 0; left -= 1) {
    if (at + ENTRY_BYTES > file.length || view.getUint32(at, true) !== ENTRY) return undefined;
    total += unpackedPart(view, at);
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

function unpackedPart(view: DataView, at: number): number {
  const [flags, method, packed, unpacked] = [
    view.getUint16(at + 8, true),
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ];
  const hidden = unpacked === 0 && ((flags & SIZE_FOLLOWS) !== 0 || packed > EMPTY_PACKED);
  return hidden || (method === 0 && packed > MOST_UNPACKED) ? MOST_BYTES + 1 : unpacked;
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
