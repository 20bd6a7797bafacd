import * as z from "zod";
import { ActionId, CycleId, type Instant } from "#contract/ids.ts";
import { Owner } from "#domain/actions/owner.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { expiryOf } from "./mail-ledger.ts";
import { overCycles } from "./tables.ts";

/** Who is asked for which promise; whether they are still asked, the promise says. */
export const PromiseLink = z.strictObject({ cycle: CycleId, action: ActionId, owner: Owner });
export type PromiseLink = z.infer<typeof PromiseLink>;

/** Longer than until the mid-check; who is asked again gets another link. */
const DAYS = 35;

/** Links by which somebody answers without a login; only the hash of their secret is kept. */
export const promiseLinks = overCycles((cycle) => ({
  get: (hash: string): Promise<PromiseLink | undefined> =>
    cycle.get(PromiseLink, cycleKeys.promiseLink(hash)),
  give: (hash: string, link: PromiseLink, at: Instant): Promise<void> =>
    cycle.save(cycleKeys.promiseLink(hash), link, expiryOf(at, DAYS)),
}));
