import { type CycleId, type Day, partsOf, type RoundId, type RunId } from "#contract/ids.ts";
import { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { NotFound } from "#contract/errors.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Pointer, runStore, stillOpen } from "./runs.ts";
import type { Write } from "./transaction.ts";
import { overCycles } from "./tables.ts";

/** Cycles and their rounds. */
export const cycles = overCycles((table) => {
  const keyOf = (id: CycleId) => cycleKeys.cycle(id, partsOf(id).neighbourhood);

  return {
    ...runStore<CycleId, Cycle>(table, {
      schema: Cycle,
      what: "cycle",
      keyOf,
      of: cycleKeys.cycles,
      freed: ({ id, neighbourhood, area }) => [
        table.remove(cycleKeys.running(neighbourhood, area)),
        table.remove(cycleKeys.runningEntry(id)),
      ],
      taken: ({ id, neighbourhood, area }) => [
        table.create(cycleKeys.running(neighbourhood, area), { run: id }),
        table.put(cycleKeys.runningEntry(id), { run: id }),
      ],
    }),

    /** Several cycles, a hundred in a request; those that are not there are left out. */
    many: (ids: readonly CycleId[]): Promise<Cycle[]> => table.getMany(Cycle, ids.map(keyOf)),

    /**
     * One cycle per area: opens it with its round, or tells which one runs there, or that what is
     * written with it was changed since it was read.
     */
    async open(
      cycle: Cycle,
      round: Round,
      forgetOn: Day,
      also: readonly Write[] = [],
    ): Promise<{ kind: "opened" } | { kind: "runs"; run: RunId } | { kind: "changed" }> {
      const { neighbourhood, area } = cycle;
      const its = [
        table.create(cycleKeys.running(neighbourhood, area), { run: cycle.id }),
        table.create(keyOf(cycle.id), cycle),
        table.create(cycleKeys.runningEntry(cycle.id), { run: cycle.id }),
        table.create(cycleKeys.round(round.id), round),
        table.put(cycleKeys.retention(forgetOn, round.id), { round: round.id, day: forgetOn }),
        table.remove(cycleKeys.planned(neighbourhood, area)),
      ];
      const outcome = await table.transact([...its, ...also, stillOpen(table, neighbourhood)]);
      if (outcome.kind === "written") return { kind: "opened" };
      if (outcome.refusals.slice(0, its.length).every((refusal) => refusal === undefined))
        return { kind: "changed" };
      return { kind: "runs", run: outcome.refusals[0]?.old(Pointer)?.run ?? cycle.id };
    },

    /** The round of a cycle. Errors: NotFound. */
    async mustGetRound(id: RoundId): Promise<Round> {
      const round = await table.get(Round, cycleKeys.round(id));
      if (round === undefined) throw new NotFound(`There is no round ${id}.`);
      return round;
    },
  };
});
