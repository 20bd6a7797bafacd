import { onLambda } from "#functions/middleware/on-lambda.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import { promisedIn } from "#domain/actions/memory.ts";
import { toldIn } from "#domain/actions/told.ts";
import { withoutPeople } from "#domain/actions/owner.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Uses } from "#stores/stores.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { memoryPage } from "#web/pages/memory.ts";
import { cyclesIn } from "./cycle-facts.ts";

/** Cycles that one page remembers: five years of two areas. */
const REMEMBERED = 50;

/** What was promised in a neighbourhood, and what became of it, over all its cycles. */
export const showMemory = page({
  uses: { actions, agendas, cycles, neighbourhoods },
  run: showPromises,
});

async function showPromises(
  stores: Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "now">,
  { language, parameters }: Visit,
): Promise<Reply> {
  const { neighbourhoods, cycles, now } = stores;
  const today = dayOf(now());
  const id = NeighbourhoodId.safeParse(parameters["neighbourhood"]);
  const neighbourhood = id.success ? await neighbourhoods.get(id.data) : undefined;
  if (neighbourhood === undefined) return faultPage({ language, kind: "not-found" });
  const all = await cyclesIn(stores, neighbourhood.id);
  const latest = all.slice(0, REMEMBERED).toReversed();
  const [made, rounds] = await Promise.all([
    Promise.all(latest.map((cycle) => toldOf(stores, cycle))),
    Promise.all(latest.map((cycle) => cycles.mustGetRound(cycle.round))),
  ]);
  // Who promised it is told while a cycle runs; what is remembered are organisations.
  const promised = promisedIn(
    made.flat().map((action) => ({ ...action, owners: withoutPeople(action.owners) })),
    neighbourhood.norms,
  );
  return memoryPage({
    language,
    neighbourhood: atDesk(neighbourhood, today),
    cycles: latest.filter((_, nth) => (made[nth] ?? []).length > 0),
    promised,
    // The latest words of a topic are those that people know.
    topics: rounds.toReversed().flatMap((round) => topicsOf(round)),
    today,
    more: all.length > latest.length,
  });
}

async function toldOf({ actions, agendas }: Uses<"actions" | "agendas">, { id, round }: Cycle) {
  const [made, agenda] = await Promise.all([actions.of(id), agendas.agenda(round)]);
  return toldIn(id, agenda !== undefined, made);
}

export const handler = onLambda(showMemory);
