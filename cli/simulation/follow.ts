import type { CycleId, RunId, WaveId } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import type { Series } from "./given.ts";
import type { Team } from "./team.ts";

type Followed = { series: Series; dependencies: Stores & Always; team: Team; horizon: number };

/** Follows the cycles and waves of a simulation: each begins when the one before it ends. */
export function followSeries({ series, dependencies, team, horizon: expected }: Followed) {
  const { cycles, waves, neighbourhoods } = dependencies;
  const ended = new Set<RunId>();
  const takenUp = new Set<CycleId>();
  let horizon = expected;

  /** After the last cycle no other begins, however long the measurements go on. */
  async function followCycles(ids: readonly CycleId[]): Promise<void> {
    for (const id of ids.filter((one) => !ended.has(one))) {
      const cycle = await cycles.get(id);
      if (cycle === undefined) return;
      horizon = Math.max(horizon, Date.parse(cycle.plan.end));
      if (!takenUp.has(id)) team.takeUp(id, Date.parse(cycle.plan.adoption));
      takenUp.add(id);
      if (["running", "paused", "stopping"].includes(cycle.status)) return;
      ended.add(id);
      if (id === ids.at(-1)) await neighbourhoods.unplan(cycle.neighbourhood, cycle.area);
    }
  }

  async function followWaves(ids: readonly WaveId[]): Promise<void> {
    for (const id of ids.filter((one) => !ended.has(one))) {
      const wave = await waves.get(id);
      if (wave === undefined || ["running", "stopping"].includes(wave.status)) return;
      ended.add(id);
      if (id === ids.at(-1)) await waves.unplan(wave.neighbourhood);
    }
  }

  return {
    /** The last instant (ms) of all that is planned, as far as is known. */
    horizon: () => horizon,
    /** Looks at all of them. */
    async haveEnded(): Promise<boolean> {
      for (const ids of series.cycles) await followCycles(ids);
      for (const ids of series.waves) await followWaves(ids);
      return ended.size === [...series.cycles, ...series.waves].flat().length;
    },
  };
}
