import { onLambda } from "#functions/middleware/on-lambda.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { NeighbourhoodId } from "#contract/ids.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Uses } from "#stores/stores.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { memoryPage } from "#web/pages/memory.ts";
import { cyclesIn } from "./cycle-facts.ts";
import { remembered } from "./remembered.ts";

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
  const { neighbourhoods, now } = stores;
  const today = dayOf(now());
  const id = NeighbourhoodId.safeParse(parameters["neighbourhood"]);
  const neighbourhood = id.success ? await neighbourhoods.get(id.data) : undefined;
  if (neighbourhood === undefined) return faultPage({ language, kind: "not-found" });
  const all = await cyclesIn(stores, neighbourhood.id);
  const latest = all.slice(0, REMEMBERED).toReversed();
  const { promised, rounds, cycles } = await remembered(stores, latest, neighbourhood);
  return memoryPage({
    language,
    neighbourhood: atDesk(neighbourhood, today),
    cycles,
    promised,
    // The latest words of a topic are those that people know.
    topics: rounds.toReversed().flatMap((round) => topicsOf(round)),
    today,
    more: all.length > latest.length,
  });
}

export const handler = onLambda(showMemory);
