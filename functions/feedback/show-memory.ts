import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Uses } from "#stores/stores.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { memoryPage } from "#web/pages/memory.ts";
import { cyclesRemembered, remembered } from "#functions/actions/remembered.ts";

/** What was promised in a neighbourhood, and what became of it, over all its cycles. */
export const showMemory = page({
  uses: { actions, agendas, cycles, neighbourhoods, site },
  run: showPromises,
});

async function showPromises(
  stores: Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "now" | "site">,
  { language, parameters }: Visit,
): Promise<Reply> {
  const { neighbourhoods, now } = stores;
  const today = dayOf(now());
  const neighbourhood = await neighbourhoods.named(parameters["neighbourhood"]);
  if (neighbourhood === undefined) return notFoundPage({ language });
  const { latest, more } = await cyclesRemembered(stores, neighbourhood);
  const { promised, rounds, cycles } = await remembered(stores, latest, neighbourhood);
  return memoryPage({
    language,
    site: stores.site,
    neighbourhood: atDesk(neighbourhood, today),
    cycles,
    promised,
    // The latest words of a topic are those that people know.
    topics: rounds.toReversed().flatMap((round) => topicsOf(round)),
    today,
    more,
  });
}

export const handler = onLambda(showMemory);
