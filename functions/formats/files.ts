import { digesting } from "#stores/digest.ts";
import { csvFile } from "./csv.ts";
import type { Table } from "./table.ts";
import { xlsxFile } from "./xlsx.ts";

const WRITERS = { csv: csvFile, xlsx: xlsxFile } as const;
export type Format = keyof typeof WRITERS;
export const FORMATS = ["csv", "xlsx"] as const satisfies readonly Format[];
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** How many rows so far, the one with the names not counted, and the SHA-256 of all bytes so far. */
export type Written = { rows: number; sha256: string };
export type TableFile = { bytes: AsyncIterable<Uint8Array>; written(): Written };

/** A table as a file of which only a part is held. `written` tells the whole truth once the last byte is taken. */
export function fileOf(table: Table, format: Format): TableFile {
  const digest = digesting();
  let rows = 0;
  async function* counted() {
    for await (const row of table.rows) {
      rows += 1;
      yield row;
    }
  }
  async function* bytes() {
    for await (const part of WRITERS[format]({ ...table, rows: counted() })) {
      digest.add(part);
      yield part;
    }
  }
  return { bytes: bytes(), written: () => ({ rows, sha256: digest.hex() }) };
}
