import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { CycleId, type Day, type NeighbourhoodId, partsOf, type RoundId } from "#domain/ids.ts";
import { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { Conflict, NotFound } from "#functions/errors.ts";
import { cycleKeys } from "./keys.ts";
import { type Table, transact } from "./table.ts";

export type Cycles = ReturnType<typeof cyclesIn>;

const Pointer = z.strictObject({ cycle: CycleId });
const ENDED: readonly Cycle["status"][] = ["closed", "stopped", "failed"];

/** Cycles and their rounds. A change names the version that it read, so that two people never undo each other. */
export function cyclesIn(client: DynamoDBClient, table: Table) {
  const keyOf = (id: CycleId) => cycleKeys.cycle(id, partsOf(id).neighbourhood);

  const cycles = {
    get: (id: CycleId): Promise<Cycle | undefined> => table.get(Cycle, keyOf(id)),

    async mustGet(id: CycleId): Promise<Cycle> {
      const cycle = await this.get(id);
      if (cycle === undefined) throw new NotFound(`There is no cycle ${id}.`);
      return cycle;
    },

    of: (neighbourhood: NeighbourhoodId): Promise<Cycle[]> => table.list(Cycle, cycleKeys.cycles(neighbourhood)),

    async running(): Promise<CycleId[]> {
      const pointers = await table.list(Pointer, cycleKeys.allRunning());
      return pointers.map(({ cycle }) => cycle);
    },

    /** One cycle per area: opens it with its round, or tells which one runs there. */
    async open(cycle: Cycle, round: Round, forgetOn: Day): Promise<{ kind: "opened" } | { kind: "runs"; cycle: CycleId }> {
      const { neighbourhood, area } = cycle;
      const outcome = await transact(client, [
        table.create(cycleKeys.running(neighbourhood, area), { cycle: cycle.id }),
        table.create(keyOf(cycle.id), cycle),
        table.create(cycleKeys.runningEntry(cycle.id), { cycle: cycle.id }),
        table.create(cycleKeys.round(round.id), round),
        table.put(cycleKeys.retention(forgetOn, round.id), { round: round.id, day: forgetOn }),
        table.remove(cycleKeys.planned(neighbourhood, area)),
      ]);
      if (outcome.kind === "written") return { kind: "opened" };
      const holder = outcome.refusals[0];
      return { kind: "runs", cycle: holder === undefined ? cycle.id : Pointer.parse(holder.old).cycle };
    },

    /** Applies a pure change; `undefined` leaves the cycle as it is. Errors: NotFound; Conflict after five lost races. */
    async change(id: CycleId, change: (cycle: Cycle) => Cycle | undefined): Promise<Cycle> {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = await this.mustGet(id);
        const after = change(before);
        if (after === undefined) return before;
        const next = { ...after, version: before.version + 1 };
        const writes = [table.put(keyOf(id), next, { expression: "#version = :version", values: { version: before.version } })];
        if (ENDED.includes(next.status)) writes.push(table.remove(cycleKeys.running(next.neighbourhood, next.area)), table.remove(cycleKeys.runningEntry(id)));
        if ((await transact(client, writes)).kind === "written") return next;
      }
      throw new Conflict(`Somebody else is changing cycle ${id}; look at it again and repeat what you wanted.`);
    },

    round: (id: RoundId): Promise<Round | undefined> => table.get(Round, cycleKeys.round(id)),

    async mustGetRound(id: RoundId): Promise<Round> {
      const round = await this.round(id);
      if (round === undefined) throw new NotFound(`There is no round ${id}.`);
      return round;
    },

    /** Applies a pure change to a round whose status and closing are still as they were read. */
    async changeRound(id: RoundId, change: (round: Round) => Round): Promise<Round> {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = await this.mustGetRound(id);
        const next = change(before);
        const unchanged = { expression: "#status = :status AND #closes = :closes", values: { status: before.status, closes: before.closes } };
        if (await table.saveIf(unchanged, cycleKeys.round(id), next)) return next;
      }
      throw new Conflict(`Somebody else is changing round ${id}; try again.`);
    },
  };
  return cycles;
}
