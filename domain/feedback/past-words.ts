import type { RoundId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";

/**
 * The rounds whose words go when a cycle ends: of earlier cycles of its area, and of measurements that
 * closed before it began.
 */
export const pastRounds = (
  { area, number, plan }: Pick<Cycle, "area" | "number" | "plan">,
  cycles: readonly Pick<Cycle, "area" | "number" | "round">[],
  waves: readonly Pick<Wave, "plan" | "round">[],
): RoundId[] => {
  const earlier = cycles.filter((one) => one.area === area && one.number < number);
  const measured = waves.filter((wave) => dayOf(closesOf(wave.plan)) < plan.firstDay);
  return [...earlier, ...measured].map(({ round }) => round);
};
