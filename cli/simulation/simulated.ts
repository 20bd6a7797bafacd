import type { CycleId, Day, WaveId } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { NeighbourhoodFolder } from "./folder.ts";
import type { Given } from "./residents.ts";
import type { MeasuredSimulation } from "./measured.ts";

/**
 * `parts`: each cycle asks half of the first area of its neighbourhood instead of the whole. `measure`: how it is
 * measured beside the cycles, in so many waves, and where the approach works.
 */
export type SimulationOptions = {
  folders: readonly string[];
  cycles: number;
  parts: boolean;
  seed: string;
  firstDay: Day;
  assembly: string;
  measure?: MeasuredSimulation | undefined;
};

/**
 * A simulation that came to its end; its facts can still be asked. `seconds` are real ones, `preparing` those of them
 * before the first moment.
 */
export type Simulated = {
  options: SimulationOptions;
  given: readonly NeighbourhoodFolder[];
  ids: readonly CycleId[];
  waveIds: readonly WaveId[];
  environment: LocalEnvironment;
  dependencies: Stores & Always;
  people: readonly Given[];
  seconds: number;
  preparing: number;
};
