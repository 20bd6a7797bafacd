import type { Uses } from "#stores/stores.ts";
import type { Day, NeighbourhoodId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { asOf } from "#domain/actions/as-of.ts";
import { type Promised, promisedIn } from "#domain/actions/memory.ts";
import { withoutPeople } from "#domain/actions/owner.ts";
import { toldIn } from "#domain/actions/told.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

/** The latest comes first. */
export const cyclesIn = async ({ cycles }: Uses<"cycles">, id: NeighbourhoodId): Promise<Cycle[]> =>
  (await cycles.of(id)).toSorted((one, other) => (one.opened < other.opened ? 1 : -1));

/** Cycles that are remembered: five years of two areas. */
const REMEMBERED = 50;

/** The latest cycles of a neighbourhood, the oldest first, and whether there are older ones. */
export async function cyclesRemembered(stores: Uses<"cycles">, { id }: Pick<Neighbourhood, "id">) {
  const all = await cyclesIn(stores, id);
  return { latest: all.slice(0, REMEMBERED).toReversed(), more: all.length > REMEMBERED };
}

/** What was promised in a neighbourhood as its memory has it: by organisations. */
export async function promisesRemembered(
  stores: Uses<"actions" | "agendas" | "cycles">,
  neighbourhood: Neighbourhood,
): Promise<Promised[]> {
  const { latest } = await cyclesRemembered(stores, neighbourhood);
  const made = await Promise.all(latest.map((cycle) => toldOf(stores, cycle)));
  return ofOrganisations(made.flat(), neighbourhood);
}

/**
 * What was promised in these cycles, by organisations, as it stands or stood at the end of a day; with
 * the cycles that told of promises, and the rounds.
 */
export async function remembered(
  stores: Uses<"actions" | "agendas" | "cycles">,
  cycles: readonly Cycle[],
  neighbourhood: Pick<Neighbourhood, "norms">,
  until?: Day,
) {
  const [made, rounds] = await Promise.all([
    Promise.all(cycles.map((cycle) => toldUntil(stores, cycle, until))),
    Promise.all(cycles.map((cycle) => stores.cycles.mustGetRound(cycle.round))),
  ]);
  const promised = ofOrganisations(made.flat(), neighbourhood);
  return { promised, rounds, cycles: cycles.filter((_, nth) => (made[nth] ?? []).length > 0) };
}

/** Who promised it is told while a cycle runs; what is remembered are organisations. */
const ofOrganisations = (made: readonly Action[], { norms }: Pick<Neighbourhood, "norms">) =>
  promisedIn(
    made.map((action) => ({ ...action, owners: withoutPeople(action.owners) })),
    norms,
  );

async function toldUntil(stores: Uses<"actions" | "agendas">, cycle: Cycle, until?: Day) {
  const told = await toldOf(stores, cycle);
  if (until === undefined) return told;
  const lines = Map.groupBy(await stores.actions.history(cycle.id), ({ action }) => action);
  return told.flatMap((action) => asOf(action, lines.get(action.id) ?? [], until) ?? []);
}

async function toldOf({ actions, agendas }: Uses<"actions" | "agendas">, { id, round }: Cycle) {
  const [made, agenda] = await Promise.all([actions.of(id), agendas.agenda(round)]);
  return toldIn(id, agenda !== undefined, made);
}
