import { isWave, type RunId } from "#contract/ids.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { type Cycles, cycles } from "./cycles.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { provider } from "./place.ts";
import { Pointer } from "./runs.ts";
import type { Table } from "./table.ts";
import { cycleTable } from "./tables.ts";
import { type Waves, waves } from "./waves.ts";

export type Runs = ReturnType<typeof runsIn>;

/** Cycles and waves alike, by their names. */
const runsIn = (table: Table, ofCycles: Cycles, ofWaves: Waves) => ({
  async running(): Promise<RunId[]> {
    return (await table.list(Pointer, cycleKeys.allRunning())).map(({ run }) => run);
  },

  mustGet: (id: RunId): Promise<Run> => (isWave(id) ? ofWaves.mustGet(id) : ofCycles.mustGet(id)),
  change: (id: RunId, change: <R extends Run>(run: R) => R | undefined): Promise<Run> =>
    isWave(id) ? ofWaves.change(id, change) : ofCycles.change(id, change),
});

export const runs = provider((place) => runsIn(cycleTable(place), cycles(place), waves(place)));
