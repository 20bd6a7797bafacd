import * as z from "zod";
import { type NeighbourhoodId, RunId } from "#contract/ids.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { failureWaits } from "#domain/what-waits.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Key } from "#contract/keys.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { having, NOT_CLOSED } from "./expressions.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";
import { waitsOrNot, waitsNoMore } from "./waiting.ts";

/** Nothing begins in a neighbourhood that was closed, also meanwhile. */
export const stillOpen = (table: Table, id: NeighbourhoodId): Write =>
  table.check(cycleKeys.neighbourhood(id), NOT_CLOSED);

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

/**
 * Where runs of one kind are kept. A change names the version that it read, so that two people
 * never undo each other; what has ended frees its place.
 */
export function runStore<Id extends RunId, R extends Run & { id: Id }>(
  table: Table,
  { schema, what, keyOf, of, freed, taken }: Kind<Id, R>,
) {
  const following = (before: R, after: R): R => ({ ...after, version: before.version + 1 });
  const replacing = ({ id, version }: R, next: R): Write =>
    table.put(keyOf(id), next, having({ version }));
  const lost = (id: Id) =>
    new Conflict(
      `Somebody else is changing ${what} ${id}; look at it again and repeat what you wanted.`,
    );

  return {
    get: (id: Id): Promise<R | undefined> => table.get(schema, keyOf(id)),

    async mustGet(id: Id): Promise<R> {
      const run = await this.get(id);
      if (run === undefined) throw new NotFound(`There is no ${what} ${id}.`);
      return run;
    },

    of: (neighbourhood: NeighbourhoodId): Promise<R[]> => table.list(schema, of(neighbourhood)),

    /** Applies a pure change; `undefined` leaves the run as it is. Errors: NotFound; Conflict after five lost races. */
    async change(id: Id, change: (run: R) => R | undefined): Promise<R> {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = await this.mustGet(id);
        const after = change(before);
        if (after === undefined) return before;
        const next = following(before, after);
        // What has ended already gave its place away: another one may have it now.
        const ends = ENDED.includes(next.status) && !ENDED.includes(before.status);
        const rest = ends ? [...freed(next), ...noLonger(table, next)] : [];
        if (await table.writeAll([replacing(before, next), ...rest])) return next;
      }
      throw lost(id);
    },

    /**
     * Makes one that had ended run again and takes its place in the same write, or tells who has
     * that. Errors: Conflict when somebody else is quicker.
     */
    async reopen(
      before: R,
      after: R,
    ): Promise<{ kind: "reopened"; run: R } | { kind: "runs"; run: RunId }> {
      const next = following(before, after);
      const { id } = next;
      const outcome = await table.transact([
        ...taken(next),
        replacing(before, next),
        ...failedNoMore(table, next),
      ]);
      if (outcome.kind === "written") return { kind: "reopened", run: next };
      const [holder] = outcome.refusals;
      if (holder === undefined) throw lost(id);
      return { kind: "runs", run: holder.old(Pointer)?.run ?? id };
    },
  };
}

/** It goes on, where it still can. */
const failedNoMore = (table: Table, { id, neighbourhood }: Run): Write[] => [
  waitsNoMore(table, { kind: "failed", neighbourhood, object: id }),
  stillOpen(table, neighbourhood),
];

const WHILE_IT_RUNS = [
  "floor",
  "agenda",
  "outcomes",
  "report",
  "stalled",
  "response",
  "unreached",
  "letters",
] as const;

/** What waited for somebody in a run waits no more once it has ended; that it failed begins to. */
const noLonger = (table: Table, run: Run): Write[] => [
  ...WHILE_IT_RUNS.map((kind) =>
    waitsNoMore(table, { neighbourhood: run.neighbourhood, kind, object: run.id }),
  ),
  waitsOrNot(table, failureWaits(run)),
];
