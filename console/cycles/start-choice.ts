import type { Uses } from "#stores/stores.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { hasPlace, type Run } from "#domain/dispatch/moments.ts";
import { AreaId, cycleIdOf, Day, type RunId, waveIdOf, WHOLE } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { type Call, neighbourhoodNamed } from "#console/call.ts";

/**
 * The neighbourhood, area and day that somebody chose, in the address or in a form. Errors:
 * NotFound.
 */
export async function chosen(call: Call<"neighbourhoods">) {
  const { query, form } = call.visit;
  const given = (name: string): string => form.get(name) ?? query.get(name) ?? "";
  const name = call.parameters["neighbourhood"] ?? given("neighbourhood");
  const neighbourhood = await neighbourhoodNamed(call, name);
  const area = neighbourhood.areas.find(({ id }) => id === given("area"))?.id ?? WHOLE;
  const day = given("firstDay");
  const reason = form.get("reason") ?? "";
  return { neighbourhood, area, day, ...dayChosen(day, dayOf(call.dependencies.now())), reason };
}

/** The day on which it begins, and what is wrong with what was typed. */
function dayChosen(typed: string, today: Day) {
  const firstDay = typed === "" ? today : Day.safeParse(typed).data;
  if (firstDay === undefined) return { firstDay: today, fault: "noDay" } as const;
  return { firstDay, fault: firstDay < today ? ("pastDay" as const) : undefined };
}

/** The latest of some runs, the one that has the place, and the name of the next. */
function before<R extends Run>(runs: readonly R[], nameOf: (number: number) => RunId) {
  const ordered = runs.toSorted((one, other) => one.number - other.number);
  const last = ordered.at(-1);
  return {
    earlier: ordered,
    last,
    holder: ordered.find(hasPlace),
    next: nameOf((last?.number ?? 0) + 1),
  };
}

/** Those of an area. */
export async function cyclesBefore(
  { cycles }: Uses<"cycles">,
  { id }: Neighbourhood,
  area: AreaId,
) {
  const ofArea = (await cycles.of(id)).filter((cycle) => cycle.area === area);
  return before(ofArea, (number) => cycleIdOf(id, area, number));
}

export const wavesBefore = async ({ waves }: Uses<"waves">, { id }: Neighbourhood) =>
  before(await waves.of(id), (number) => waveIdOf(id, number));
