import type { Uses } from "#stores/stores.ts";
import { waveIdOf } from "#contract/ids.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import { dueDay } from "#domain/measurement/wave/wave-plan.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

type Waves = Uses<"waves">;

/**
 * Plans the baseline of a neighbourhood that is to be measured and never was; for one that is not,
 * or that is closed, nothing is planned any more.
 */
export async function planBaseline(
  { waves }: Waves,
  { id, measurement, closed }: Neighbourhood,
): Promise<void> {
  if (measurement === undefined || closed !== undefined) return waves.unplan(id);
  if ((await waves.of(id)).length === 0)
    await waves.plan({
      wave: waveIdOf(id, 1),
      neighbourhood: id,
      firstDay: dueDay(measurement, 1),
    });
}

/** Plans the wave after this one, unless a later one was opened already. */
export async function planNext(
  { waves }: Waves,
  { neighbourhood, number, plan: { next } }: Wave,
): Promise<void> {
  const later = (await waves.of(neighbourhood)).some((wave) => wave.number > number);
  if (!later)
    await waves.plan({ wave: waveIdOf(neighbourhood, number + 1), neighbourhood, firstDay: next });
}
