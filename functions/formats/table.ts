/** What stands in a column: text, a number, a calendar day (`2026-11-23`) or an instant (`2026-11-23T09:00:00Z`). */
export type Kind = "text" | "number" | "day" | "moment";
export type Column = { name: string; kind: Kind };
export type Cell = string | number | undefined;

/** A table of any length: its rows come as they are asked for, a cell for each column. */
export type Table = {
  name: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Cell[]>;
};
