import type { Stores, Uses } from "#stores/stores.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Cell, Kind, Table } from "#functions/formats/table.ts";

type Row<Columns extends Record<string, Kind>> = {
  [Name in keyof Columns]: (Columns[Name] extends "number" ? number : string) | undefined;
};
type Rows<R> = AsyncIterable<R> | Iterable<R> | Promise<Iterable<R>>;
/** Of which neighbourhoods: all of them, or these. */
export type Scope = "all" | readonly NeighbourhoodId[];
/** What the tables of a neighbourhood are made from: whom we can reach is not among it. */
export type TableStore =
  | "actions"
  | "agendas"
  | "audit"
  | "cycles"
  | "neighbourhoods"
  | "questions"
  | "reports"
  | "waveReports"
  | "waves";
/** A table that can be taken along. */
export type Source<Name extends keyof Stores = TableStore> = {
  name: string;
  of(stores: Uses<Name>, scope: Scope): Table;
};

/** Declares a table by its columns and where the rows of one place come from; the place itself stands in a column before them. Places are neighbourhoods unless it is said otherwise. */
export const sourceOf =
  <Place extends { id: NeighbourhoodId }, Name extends keyof Stores = TableStore>(
    placesIn: (stores: Uses<Name>, scope: Scope) => AsyncIterable<Place>,
  ) =>
  <const Columns extends Record<string, Kind>>(
    name: string,
    columns: Columns,
    rowsIn: (stores: Uses<Name>, place: Place) => Rows<Row<Columns>>,
  ): Source<Name> => ({
    name,
    of(stores, scope) {
      const names = Object.keys(columns);
      async function* rows(): AsyncGenerator<readonly Cell[]> {
        for await (const place of placesIn(stores, scope))
          for await (const row of await rowsIn(stores, place))
            yield [place.id, ...names.map((column) => row[column])];
      }
      return {
        name,
        columns: [
          { name: "neighbourhood", kind: "text" },
          ...Object.entries(columns).map(([column, kind]) => ({ name: column, kind })),
        ],
        rows: rows(),
      };
    },
  });

export async function* neighbourhoodsIn(
  { neighbourhoods }: Uses<"neighbourhoods">,
  scope: Scope,
): AsyncGenerator<Neighbourhood> {
  if (scope === "all") return yield* neighbourhoods.each();
  for (const id of scope) {
    const found = await neighbourhoods.get(id);
    if (found !== undefined) yield found;
  }
}

export const source = sourceOf<Neighbourhood>(neighbourhoodsIn);

/** Several in one cell. */
export const listed = (values: readonly string[]): string => values.join(", ");
