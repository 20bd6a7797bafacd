import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import type { CycleId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionObject, type DigestPerson, ownersIn } from "#domain/actions/digest.ts";
import type { Chase, CheckUp } from "#domain/actions/plan.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { momentAfterChase } from "#domain/dispatch/moments.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { tellBesideDigest } from "./send-digests.ts";
import { actionDueMail } from "#web/mails/team.ts";

/** How many were told, and what comes then. */
export const Told = z.strictObject({
  told: z.int().min(0),
  next: z.enum(["chase", "midcheck", "outcomes"]),
});

type Chasing = ReturnType<CheckUp> & { cycle: Pick<Cycle, "id">; neighbourhood: Neighbourhood };
type Telling = Uses<"mailer" | "mondayDigests" | "notices" | "now" | "sha256" | "site">;

/** Looks at the actions of a cycle, and mails whoever has to move on one. */
export async function lookAtActions(
  stores: Telling & Uses<"actions" | "cycles" | "neighbourhoods">,
  id: CycleId,
  checkUp: CheckUp,
): Promise<z.infer<typeof Told>> {
  const { actions, cycles, neighbourhoods, now } = stores;
  const cycle = await cycles.mustGet(id);
  const neighbourhood = await neighbourhoods.mustGet(cycle.neighbourhood);
  const found = checkUp(cycle, await actions.in(id), now());
  const told = await tellOwners(stores, { cycle, neighbourhood, ...found });
  return { told, next: momentAfterChase(cycle) };
}

/** Its owners, or the coordinator when that is who has to move or when none of them is left. */
function readersOf(
  { team, coordinator }: Neighbourhood,
  action: Action,
  to: Chase["to"],
): DigestPerson[] {
  const owners = to === "owner" ? ownersIn(team, action) : [];
  return owners.length === 0 ? [coordinator] : owners;
}

/**
 * Mails the owners of an action, or the coordinator. Who read it in this week's digest is not told
 * again, but for what goes to the coordinator at the mid-check.
 */
export async function tellOwners(
  stores: Telling,
  { cycle: { id }, neighbourhood, chases, turn, always = false }: Chasing,
): Promise<number> {
  let told = 0;
  for (const { action, why, to } of chases) {
    const consoleLink = `${stores.site}/console/actions/${action.cycle}/${action.id}`;
    const words = actionDueMail({ neighbourhood, action, why, consoleLink });
    for (const person of readersOf(neighbourhood, action, to)) {
      const { mailbox } = noticeTo(stores, person);
      const notice = `${turn}#${action.cycle}#${action.id}#${why}#${mailbox}`;
      const telling = { run: id, notice, about: "action", to: person, words } as const;
      told += always
        ? Number(await notify(stores, telling))
        : await tellBesideDigest(stores, actionObject(action), telling);
    }
  }
  return told;
}
