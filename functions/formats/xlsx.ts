import { present } from "#contract/present.ts";
import { type CellStyle, type CellValue, writeXlsxStream } from "hucre/xlsx";
import { clockOf, ZONE } from "#domain/calendar/time.ts";
import { Instant } from "#contract/ids.ts";
import type { Cell, Kind, Table } from "./table.ts";

/** Text stays text also when somebody edits the cell: in the format `@` a spreadsheet takes nothing for a formula. */
const STYLES: Readonly<Record<Kind, CellStyle | undefined>> = {
  text: { numFmt: "@" },
  number: undefined,
  day: { numFmt: "yyyy-mm-dd" },
  moment: { numFmt: "yyyy-mm-dd hh:mm:ss" },
};
const WIDTHS: Readonly<Record<Kind, number>> = { text: 28, number: 12, day: 12, moment: 20 };

/**
 * A table as a sheet that is written while its rows come. Text is text, never a formula; days and instants are dates,
 * and instants stand as clocks here showed them, since a spreadsheet knows no time zones.
 */
export function xlsxFile({ name, columns, rows }: Table): AsyncIterable<Uint8Array> {
  const valueOf = reader();
  async function* values(): AsyncGenerator<CellValue[]> {
    for await (const row of rows) yield columns.map(({ kind }, at) => valueOf(kind, row[at]));
  }
  return writeXlsxStream(values(), {
    name,
    freezePane: { rows: 1 },
    columns: columns.map(({ name: column, kind }) => {
      const style = STYLES[kind];
      return {
        header: kind === "moment" ? `${column} (${ZONE})` : column,
        width: WIDTHS[kind],
        ...present({ style }),
      };
    }),
  });
}

/** Rows follow each other in time, so that the clock of the last hour is that of most. */
function reader(): (kind: Kind, cell: Cell) => CellValue {
  let hour = "";
  let ahead = 0;
  return (kind, cell) => {
    if (cell === undefined) return null;
    if (typeof cell === "number" || kind === "number") return cell;
    if (kind === "text") return escaped(cell);
    if (kind === "day") return new Date(`${cell}T00:00:00Z`);
    if (cell.slice(0, 13) !== hour) {
      hour = cell.slice(0, 13);
      ahead = Date.parse(`${clockOf(Instant.parse(cell))}Z`) - Date.parse(cell);
    }
    return new Date(Date.parse(cell) + ahead);
  };
}

/** The format writes some characters as `_x000D_`; whoever typed that meant the letters. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
