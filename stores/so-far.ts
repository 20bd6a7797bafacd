import { cycleKeys } from "#contract/cycle-keys.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import { SoFar } from "#domain/dispatch/so-far.ts";
import { overCycles } from "./tables.ts";

/** How far the latest round of every area is, and the latest measurement: all in one range. */
export const soFar = overCycles((cycle) => ({
  all: (): Promise<SoFar[]> => cycle.list(SoFar, cycleKeys.allSoFar()),
  of: (neighbourhood: NeighbourhoodId): Promise<SoFar[]> =>
    cycle.list(SoFar, cycleKeys.soFarIn(neighbourhood)),
  save: (one: SoFar): Promise<void> => cycle.save(cycleKeys.soFar(one.run), one),
}));
