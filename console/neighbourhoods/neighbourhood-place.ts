import { holidays } from "#stores/holidays.ts";
import type { Uses } from "#stores/stores.ts";
import { dayOf, mondayFrom } from "#domain/calendar/time.ts";
import { isUnderWay } from "#domain/dispatch/run.ts";
import { type Calendar, calendarOf } from "#domain/dispatch/plan.ts";
import { type Day, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { found } from "#contract/found.ts";
import { redirect, type Reply } from "#functions/middleware/reply.ts";
import type { Call } from "#console/call.ts";

/** The neighbourhood in the address, with the revision that a change has to name. Errors: NotFound. */
export async function neighbourhoodAt({
  dependencies: { neighbourhoods },
  parameters,
}: Call<"neighbourhoods">): Promise<Revised> {
  const id = NeighbourhoodId.safeParse(parameters["neighbourhood"]);
  return found(
    id.success ? await neighbourhoods.revised(id.data) : undefined,
    "no such neighbourhood",
  );
}

/** What moves the dates of cycles in a neighbourhood, as when one is opened. */
export const calendarAt = async (
  { waves }: Uses<"waves">,
  facts: Parameters<typeof calendarOf>[0],
  id: NeighbourhoodId | undefined,
): Promise<Calendar> =>
  calendarOf(facts, holidays, id === undefined ? [] : (await waves.of(id)).flatMap(askingDays));

/** Whether no cycle was held here yet: setting up goes on until the first begins. */
export const isBeginning = async (
  { cycles }: Uses<"cycles">,
  id: NeighbourhoodId,
): Promise<boolean> => (await cycles.of(id)).length === 0;

/** When the next cycle of the whole neighbourhood begins if nobody decides otherwise. */
export async function nextFirstDay(
  { neighbourhoods, cycles, now }: Uses<"cycles" | "neighbourhoods" | "now">,
  id: NeighbourhoodId | undefined,
): Promise<Day> {
  const monday = mondayFrom(dayOf(now()));
  if (id === undefined) return monday;
  const [planned, its] = await Promise.all([neighbourhoods.plannedFor(id, WHOLE), cycles.of(id)]);
  const runs = its.find((cycle) => cycle.area === WHOLE && isUnderWay(cycle));
  const next = runs?.plan.next ?? planned?.firstDay ?? monday;
  return next < monday ? monday : next;
}

/** To the page of a neighbourhood, with a word about what was done there. */
export const toNeighbourhood = (
  id: NeighbourhoodId,
  { visit }: Call,
  did: "saved" | "unchanged" | "closed" | "opened",
): Reply =>
  redirect(
    `/console/neighbourhoods/${id}?${new URLSearchParams({ lang: visit.language, did }).toString()}`,
  );
