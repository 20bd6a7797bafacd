import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { AreaId, cycleIdOf, Day, NeighbourhoodId, type RunId, WHOLE } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { NotFound } from "#contract/errors.ts";
import type { Call } from "#console/call.ts";

const HAS_A_PLACE: readonly Run["status"][] = ["running", "paused", "stopping"];

/** The neighbourhood, area and day that somebody chose, in the address or in a form. Errors: NotFound. */
export async function chosen({
  dependencies: { neighbourhoods, now },
  parameters,
  visit: { query, form },
}: Call<"neighbourhoods">) {
  const given = (name: string): string => form.get(name) ?? query.get(name) ?? "";
  const id = NeighbourhoodId.safeParse(parameters["neighbourhood"] ?? given("neighbourhood"));
  const neighbourhood = id.success ? await neighbourhoods.get(id.data) : undefined;
  if (neighbourhood === undefined) throw new NotFound("no such neighbourhood");
  const area = AreaId.safeParse(given("area")).data;
  const today = dayOf(now());
  const day = given("firstDay");
  const firstDay = day === "" ? today : Day.safeParse(day).data;
  const fault =
    firstDay === undefined
      ? ("noDay" as const)
      : firstDay < today
        ? ("pastDay" as const)
        : undefined;
  return {
    neighbourhood,
    area: area !== undefined && neighbourhood.areas.some((one) => one.id === area) ? area : WHOLE,
    day,
    firstDay: firstDay ?? today,
    fault,
    reason: form.get("reason") ?? "",
  };
}

/** The latest of some runs, the one that has the place, and the name of the next. */
export function before<R extends Run>(
  runs: readonly R[],
  nameOf: (number: number) => RunId,
): { last: R | undefined; holder: R | undefined; next: RunId } {
  const ordered = runs.toSorted((one, other) => one.number - other.number);
  return {
    last: ordered.at(-1),
    holder: ordered.find(({ status }) => HAS_A_PLACE.includes(status)),
    next: nameOf((ordered.at(-1)?.number ?? 0) + 1),
  };
}

export const calendarOf = ({ holidayRegion, pauseWeeks }: Neighbourhood) => ({
  region: holidayRegion,
  school: holidays,
  pauseWeeks,
});

/** Those of an area. */
export async function cyclesBefore(
  { cycles }: Uses<"cycles">,
  { id }: Neighbourhood,
  area: AreaId,
) {
  return before(
    (await cycles.of(id)).filter((cycle) => cycle.area === area),
    (number) => cycleIdOf(id, area, number),
  );
}
