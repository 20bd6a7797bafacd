import type { CycleId, WaveId } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { NeighbourhoodFolder } from "./folder.ts";
import type { Given } from "./residents.ts";
import type { SimulationOptions } from "./simulate.ts";

/** A simulation that came to its end; its facts can still be asked. `seconds` are real ones, `preparing` those of them before the first moment. */
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
