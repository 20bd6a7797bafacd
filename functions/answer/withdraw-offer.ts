import { onLambda } from "#functions/middleware/on-lambda.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf, CycleId, neighbourhoodOf } from "#contract/ids.ts";
import type { HelpOffer } from "#domain/answer/help.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { atDesk } from "#domain/neighbourhood.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { withdrawOfferPage } from "#web/pages/help.ts";
import { leaveHash, readLeave } from "./leave-offer.ts";

/**
 * Who offered help takes it back: opening the address changes nothing and shows nothing of anybody,
 * a press of its button erases the offer with all that came of it.
 */
export const withdrawOffer = page({ uses: { helpOffers, neighbourhoods }, run: withdraw });

async function withdraw(
  stores: Uses<"helpOffers" | "neighbourhoods" | "now" | "sha256">,
  visit: Visit,
): Promise<Reply> {
  const { language, parameters, method, path, form } = visit;
  const cycle = CycleId.safeParse(parameters["cycle"]).data;
  const home =
    cycle === undefined ? undefined : await stores.neighbourhoods.get(neighbourhoodOf(cycle));
  if (cycle === undefined || home === undefined) return notFoundPage({ language });
  const view = { language, neighbourhood: atDesk(home, dayOf(stores.now())), path };
  const offer = await offerAt(stores, cycle, parameters["offer"] ?? "");
  if (offer === undefined) return withdrawOfferPage({ ...view, stands: false });
  // Programs that look through mail press buttons, and tick nothing.
  const sure = form.get("sure") === "yes";
  if (method !== "POST" || !sure)
    return withdrawOfferPage({ ...view, stands: true, missing: method === "POST" });
  await stores.helpOffers.remove(offer);
  return withdrawOfferPage({ ...view, stands: false });
}

/** The offer of which an address has the secret, as long as it is there. */
async function offerAt(
  { helpOffers, sha256 }: Uses<"helpOffers" | "sha256">,
  cycle: CycleId,
  address: string,
): Promise<HelpOffer | undefined> {
  const named = readLeave(address);
  if (named === undefined) return undefined;
  const offer = await helpOffers.get({ ...named, round: agendaRoundOf(cycle) });
  return offer?.leave?.includes(leaveHash(sha256, named.key)) === true ? offer : undefined;
}

export const handler = onLambda(withdrawOffer);
