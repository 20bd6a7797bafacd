import * as z from "zod";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { Waiting } from "#domain/waiting.ts";
import type { Standing } from "#domain/what-waits.ts";
import { tolerantly } from "./item.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { Table } from "./table.ts";
import type { Write } from "./transaction.ts";
import { overCycles } from "./tables.ts";

type Named = Pick<Waiting, "neighbourhood" | "kind" | "object">;

// As one text: the start page reads thousands, and attribute by attribute that takes its function twice as long.
export const KeptWaiting = z
  .strictObject({ waiting: z.string() })
  .transform(({ waiting }) => tolerantly(Waiting, JSON.parse(waiting)));
/** What waits, as the table holds it. */
export const keptOf = (waiting: Waiting): { waiting: string } => ({
  waiting: JSON.stringify(waiting),
});

/** A write that says that something waits, or that it is done: for the transaction that makes it so. */
const waits = (cycle: Table, waiting: Waiting): Write =>
  cycle.put(cycleKeys.waiting(waiting), keptOf(waiting));
export const waitsNoMore = (cycle: Table, named: Named): Write =>
  cycle.remove(cycleKeys.waiting(named));
export const waitsOrNot = (cycle: Table, { waiting, waits: still }: Standing): Write =>
  still ? waits(cycle, waiting) : waitsNoMore(cycle, waiting);

/**
 * Everything that waits for the team, in one range, so that the start page asks once however many
 * neighbourhoods there are.
 */
export const waiting = overCycles((cycle) => ({
  all: (): Promise<Waiting[]> => cycle.list(KeptWaiting, cycleKeys.allWaiting()),
  of: (neighbourhood: NeighbourhoodId): Promise<Waiting[]> =>
    cycle.list(KeptWaiting, cycleKeys.waitingIn(neighbourhood)),
  /** The first so many, wherever they wait. */
  first: (most: number): Promise<Waiting[]> =>
    cycle.some(KeptWaiting, cycleKeys.allWaiting(), most),
  /** At most so many of one kind in a neighbourhood, in the order of what waits. */
  some: (neighbourhood: NeighbourhoodId, kind: WaitKind, most: number): Promise<Waiting[]> =>
    cycle.some(KeptWaiting, cycleKeys.waitingIn(neighbourhood, kind), most),
  save: (one: Waiting): Promise<void> => cycle.save(cycleKeys.waiting(one), keptOf(one)),
  done: (named: Named): Promise<void> => cycle.delete(cycleKeys.waiting(named)),

  /** Nothing waits in a neighbourhood any more. */
  async clear(neighbourhood: NeighbourhoodId): Promise<void> {
    await Promise.all((await this.of(neighbourhood)).map((one) => this.done(one)));
  },

  /** Makes what waits of one kind in a neighbourhood exactly this. */
  async settle(
    neighbourhood: NeighbourhoodId,
    kind: WaitKind,
    wanted: readonly Waiting[],
  ): Promise<void> {
    const standing = await cycle.list(KeptWaiting, cycleKeys.waitingIn(neighbourhood, kind));
    const gone = standing.filter(({ object }) => !wanted.some((one) => one.object === object));
    await Promise.all([
      ...wanted.map((one) => this.save(one)),
      ...gone.map((one) => this.done(one)),
    ]);
  },
}));
