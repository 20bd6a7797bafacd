import * as z from "zod";
import { ActionId, CycleId, type Instant, NeighbourhoodId } from "#contract/ids.ts";
import { Errand } from "#domain/actions/errand.ts";
import { Owner } from "#domain/actions/owner.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { expiryOf } from "./mail-ledger.ts";
import { overCycles } from "./tables.ts";

/** Who is asked for which promise; whether they are still asked, the promise says. */
const OwnersLink = z.strictObject({ cycle: CycleId, action: ActionId, owner: Owner });
export type OwnersLink = z.infer<typeof OwnersLink>;
/** Of somebody outside, in one turn of what they were asked. */
const OutsidersLink = z.strictObject({
  neighbourhood: NeighbourhoodId,
  errand: Errand.shape.id,
  turn: Errand.shape.turn,
});
export type OutsidersLink = z.infer<typeof OutsidersLink>;
export const PromiseLink = z.union([OwnersLink, OutsidersLink]);
export type PromiseLink = z.infer<typeof PromiseLink>;

/** Longer than until the mid-check; who is asked again gets another link. */
const DAYS = 35;
/** Who is outside the team reports by it until the end, which a system for reports may take a year for. */
const OUTSIDERS_DAYS = 400;

/** Links by which somebody answers without a login; only the hash of their secret is kept. */
export const promiseLinks = overCycles((cycle) => ({
  get: (hash: string): Promise<PromiseLink | undefined> =>
    cycle.get(PromiseLink, cycleKeys.promiseLink(hash)),
  give: (hash: string, link: PromiseLink, at: Instant): Promise<void> =>
    cycle.save(
      cycleKeys.promiseLink(hash),
      link,
      expiryOf(at, "errand" in link ? OUTSIDERS_DAYS : DAYS),
    ),
}));
