import { isWave, type RunId } from "#contract/ids.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { cycles } from "./cycles.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { provider } from "./place.ts";
import { Pointer } from "./runs.ts";
import { cycleTable } from "./tables.ts";
import { waves } from "./waves.ts";

/** Cycles and waves alike, by their names. */
export const runs = provider((place) => {
  const ofCycles = cycles(place);
  const ofWaves = waves(place);
  return {
    running: async (): Promise<RunId[]> =>
      (await cycleTable(place).list(Pointer, cycleKeys.allRunning())).map(({ run }) => run),
    /** Several, a hundred in a request; those that are not there are left out. */
    many: async (ids: readonly RunId[]): Promise<Run[]> =>
      (
        await Promise.all([
          ofCycles.many(ids.flatMap((id) => (isWave(id) ? [] : id))),
          ofWaves.many(ids.filter(isWave)),
        ])
      ).flat(),
    mustGet: (id: RunId): Promise<Run> => (isWave(id) ? ofWaves.mustGet(id) : ofCycles.mustGet(id)),
    change: (id: RunId, change: <R extends Run>(run: R) => R | undefined): Promise<Run> =>
      isWave(id) ? ofWaves.change(id, change) : ofCycles.change(id, change),
  };
});
