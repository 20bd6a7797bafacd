import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import { type AreaId, type Day, WHOLE } from "#contract/ids.ts";
import { calendarOf } from "#domain/dispatch/plan.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { agendaDays, plannedAgendaDays } from "#domain/measurement/wave/wave-plan.ts";

/**
 * The days on which residents of a neighbourhood, or of one area of it, were or will be asked what
 * matters most: a measurement stays two weeks away from them.
 */
export async function surveysIn(
  { cycles, neighbourhoods }: Uses<"cycles" | "neighbourhoods">,
  neighbourhood: Neighbourhood,
  area?: AreaId,
): Promise<Day[]> {
  const { id, weekPlan } = neighbourhood;
  const mine = (of: AreaId) => area === undefined || of === WHOLE || of === area;
  const [opened, planned] = await Promise.all([cycles.of(id), neighbourhoods.planned()]);
  const calendar = calendarOf(neighbourhood, holidays);
  return [
    ...opened
      .filter(
        (cycle) =>
          mine(cycle.area) &&
          (cycle.status !== "stopped" ||
            cycle.passed.some(({ moment }) => moment === "invitation")),
      )
      .flatMap(agendaDays),
    ...planned
      .filter((one) => one.neighbourhood === id && mine(one.area))
      .flatMap(({ firstDay }) => plannedAgendaDays(firstDay, weekPlan, calendar)),
  ];
}
