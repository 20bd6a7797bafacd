import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { type NeighbourhoodId, RunId } from "#contract/ids.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { failureWaits } from "#domain/what-waits.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Key } from "./keys.ts";
import type { Table } from "./table.ts";
import { transact, type Write } from "./transaction.ts";
import { waitsOrNot, waitsNoMore } from "./waiting.ts";

const ENDED: readonly Run["status"][] = ["closed", "stopped", "failed"];

export const Pointer = z.strictObject({ run: RunId });

type Kind<Id extends RunId, R extends Run> = {
  schema: z.ZodType<R>;
  what: string;
  keyOf: (id: Id) => Key;
  of: (neighbourhood: NeighbourhoodId) => { pk: string; from: string };
  freed: (run: R) => Write[];
  taken: (run: R) => [place: Write, ...Write[]];
};

/** Where runs of one kind are kept. A change names the version that it read, so that two people never undo each other; what has ended frees its place. */
export function runStore<Id extends RunId, R extends Run & { id: Id }>(
  client: DynamoDBClient,
  table: Table,
  { schema, what, keyOf, of, freed, taken }: Kind<Id, R>,
) {
  const store = {
    get: (id: Id): Promise<R | undefined> => table.get(schema, keyOf(id)),

    async mustGet(id: Id): Promise<R> {
      const run = await store.get(id);
      if (run === undefined) throw new NotFound(`There is no ${what} ${id}.`);
      return run;
    },

    of: (neighbourhood: NeighbourhoodId): Promise<R[]> => table.list(schema, of(neighbourhood)),

    /** Applies a pure change; `undefined` leaves the run as it is. Errors: NotFound; Conflict after five lost races. */
    async change(id: Id, change: (run: R) => R | undefined): Promise<R> {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = await store.mustGet(id);
        const after = change(before);
        if (after === undefined) return before;
        const next = { ...after, version: before.version + 1 };
        const writes = [
          table.put(keyOf(id), next, {
            expression: "#version = :version",
            values: { version: before.version },
          }),
        ];
        // What has ended already gave its place away: another one may have it now.
        if (ENDED.includes(next.status) && !ENDED.includes(before.status))
          writes.push(...freed(next), ...noLonger(table, next));
        if ((await transact(client, writes)).kind === "written") return next;
      }
      throw new Conflict(
        `Somebody else is changing ${what} ${id}; look at it again and repeat what you wanted.`,
      );
    },

    /** Makes one that had ended run again and takes its place in the same write, or tells who has that. Errors: Conflict when somebody else is quicker. */
    async reopen(
      before: R,
      after: R,
    ): Promise<{ kind: "reopened"; run: R } | { kind: "runs"; run: RunId }> {
      const next = { ...after, version: before.version + 1 };
      const outcome = await transact(client, [
        ...taken(next),
        table.put(keyOf(before.id), next, {
          expression: "#version = :version",
          values: { version: before.version },
        }),
        waitsNoMore(table, { kind: "failed", neighbourhood: next.neighbourhood, object: next.id }),
      ]);
      if (outcome.kind === "written") return { kind: "reopened", run: next };
      const holder = outcome.refusals[0];
      if (holder === undefined)
        throw new Conflict(
          `Somebody else is changing ${what} ${before.id}; look at it again and repeat what you wanted.`,
        );
      return { kind: "runs", run: holder.old(Pointer)?.run ?? before.id };
    },
  };
  return store;
}

const WHILE_IT_RUNS = ["agenda", "outcomes", "report", "stalled", "response"] as const;

/** What waited for somebody in a run waits no more once it has ended; that it failed begins to. */
const noLonger = (table: Table, run: Run): Write[] => [
  ...WHILE_IT_RUNS.map((kind) =>
    waitsNoMore(table, { neighbourhood: run.neighbourhood, kind, object: run.id }),
  ),
  waitsOrNot(table, failureWaits(run)),
];
