import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import type { Cell, Kind, Table } from "./formats/table.ts";

type Row<Columns extends Record<string, Kind>> = { [Name in keyof Columns]: (Columns[Name] extends "number" ? number : string) | undefined };
type Rows<R> = AsyncIterable<R> | Iterable<R> | Promise<Iterable<R>>;
/** A table that can be taken along, of one neighbourhood or of all. */
export type Source = { name: string; of(dependencies: Dependencies, neighbourhood?: Neighbourhood): Table };

/** Declares a table by its columns and where the rows of one neighbourhood come from; the neighbourhood itself stands in a column before them. */
export const source = <const Columns extends Record<string, Kind>>(name: string, columns: Columns, rowsIn: (dependencies: Dependencies, neighbourhood: Neighbourhood) => Rows<Row<Columns>>): Source => ({
  name,
  of(dependencies, neighbourhood) {
    const names = Object.keys(columns);
    async function* rows(): AsyncGenerator<readonly Cell[]> {
      for await (const one of neighbourhood === undefined ? dependencies.neighbourhoods.each() : [neighbourhood]) for await (const row of await rowsIn(dependencies, one)) yield [one.id, ...names.map((column) => row[column])];
    }
    return { name, columns: [{ name: "neighbourhood", kind: "text" }, ...Object.entries(columns).map(([column, kind]) => ({ name: column, kind }))], rows: rows() };
  },
});

/** Several in one cell. */
export const listed = (values: readonly string[]): string => values.join(", ");
