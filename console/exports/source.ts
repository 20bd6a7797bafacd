import type { CycleId, NeighbourhoodId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Stores, Uses } from "#stores/stores.ts";
import type { Cell, Kind, Table } from "#functions/formats/table.ts";

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

type Rows<Row> = AsyncIterable<Row> | Iterable<Row> | Promise<Iterable<Row>>;
/** What stands in a column, and how a row gives it. */
type ColumnOf<Row> =
  | readonly ["number", (row: Row) => number | undefined]
  | readonly [Exclude<Kind, "number">, (row: Row) => string | undefined];
type Columns<Row> = Readonly<Record<string, ColumnOf<Row>>>;

/**
 * Declares a table by where the rows of one place come from, and its columns; the place itself stands in a column
 * before them. Places are neighbourhoods unless it is said otherwise.
 */
export const sourceOf =
  <Place extends { id: NeighbourhoodId }, Name extends keyof Stores = TableStore>(
    placesIn: (stores: Uses<Name>, scope: Scope) => AsyncIterable<Place>,
  ) =>
  <Row>(
    name: string,
    rowsIn: (stores: Uses<Name>, place: Place) => Rows<Row>,
    columns: Columns<Row>,
  ): Source<Name> => ({
    name,
    of(stores, scope) {
      const cells = Object.values(columns).map(([, cell]) => cell);
      async function* rows(): AsyncGenerator<readonly Cell[]> {
        for await (const place of placesIn(stores, scope))
          for await (const row of await rowsIn(stores, place))
            yield [place.id, ...cells.map((cell) => cell(row))];
      }
      return {
        name,
        columns: [
          { name: "neighbourhood", kind: "text" },
          ...Object.entries(columns).map(([column, [kind]]) => ({ name: column, kind })),
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

/** A table of what each cycle of a neighbourhood has; the cycle stands in a column before the others. */
export const sourceOfCycles = <Fact>(
  name: string,
  factsOf: (stores: Uses<TableStore>, cycle: CycleId) => Promise<readonly Fact[]>,
  columns: Columns<Fact>,
): Source =>
  source(
    name,
    async function* (stores, { id }) {
      for (const { id: cycle } of await stores.cycles.of(id))
        for (const fact of await factsOf(stores, cycle)) yield { ...fact, cycle };
    },
    { cycle: ["text", (fact) => fact.cycle], ...columns },
  );

/** Several in one cell. */
export const listed = (values: readonly string[]): string => values.join(", ");
