import type { Uses } from "#stores/stores.ts";
import { promisedIn } from "#domain/actions/memory.ts";
import { withoutPeople } from "#domain/actions/owner.ts";
import { toldIn } from "#domain/actions/told.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";

/** What was promised in these cycles, by organisations; with the cycles that told of promises, and the rounds. */
export async function remembered(
  stores: Uses<"actions" | "agendas" | "cycles">,
  cycles: readonly Cycle[],
  { norms }: Pick<Neighbourhood, "norms">,
) {
  const [made, rounds] = await Promise.all([
    Promise.all(cycles.map((cycle) => toldOf(stores, cycle))),
    Promise.all(cycles.map((cycle) => stores.cycles.mustGetRound(cycle.round))),
  ]);
  // Who promised it is told while a cycle runs; what is remembered are organisations.
  const promised = promisedIn(
    made.flat().map((action) => ({ ...action, owners: withoutPeople(action.owners) })),
    norms,
  );
  return { promised, rounds, cycles: cycles.filter((_, nth) => (made[nth] ?? []).length > 0) };
}

async function toldOf({ actions, agendas }: Uses<"actions" | "agendas">, { id, round }: Cycle) {
  const [made, agenda] = await Promise.all([actions.of(id), agendas.agenda(round)]);
  return toldIn(id, agenda !== undefined, made);
}
