import { onLambda } from "#functions/middleware/on-lambda.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf, CycleId, neighbourhoodOf } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { withdrawOfferPage } from "#web/pages/help.ts";
import { leaveHash, readLeave } from "./leave-offer.ts";

/**
 * Who offered help takes it back: opening the address changes nothing and shows nothing of anybody,
 * a press of its button erases the offer with all that came of it.
 */
export const withdrawOffer = page({ uses: { helpOffers, neighbourhoods }, run: withdraw });

async function withdraw(
  {
    helpOffers,
    neighbourhoods,
    now,
    sha256,
  }: Uses<"helpOffers" | "neighbourhoods" | "now" | "sha256">,
  visit: Visit,
): Promise<Reply> {
  const { language } = visit;
  const cycle = CycleId.safeParse(visit.parameters["cycle"]).data;
  const named = readLeave(visit.parameters["offer"] ?? "");
  const home = cycle === undefined ? undefined : await neighbourhoods.get(neighbourhoodOf(cycle));
  if (cycle === undefined || named === undefined || home === undefined)
    return faultPage({ language, kind: "not-found" });
  const neighbourhood = atDesk(home, dayOf(now()));
  const view = { language, neighbourhood, path: visit.path };
  const { key, ...offer } = { ...named, round: agendaRoundOf(cycle) };
  const kept = await helpOffers.get(offer);
  const isTheirs = kept?.leave?.includes(leaveHash(sha256, key)) ?? false;
  if (!isTheirs) return withdrawOfferPage({ ...view, stands: false });
  if (visit.method !== "POST") return withdrawOfferPage({ ...view, stands: true });
  // Programs that look through mail press buttons, and tick nothing.
  if (visit.form.get("sure") !== "yes")
    return withdrawOfferPage({ ...view, stands: true, missing: true });
  await helpOffers.remove(offer);
  return withdrawOfferPage({ ...view, stands: false });
}

export const handler = onLambda(withdrawOffer);
