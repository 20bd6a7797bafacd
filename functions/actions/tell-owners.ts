import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import type { CycleId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { actionObject } from "#domain/actions/digest.ts";
import type { CheckUp } from "#domain/actions/plan.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { momentAfterChase } from "#domain/dispatch/moments.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { wasTold } from "./send-digests.ts";
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
  const found = checkUp(cycle, await actions.of(id), now());
  const told = await tellOwners(stores, { cycle, neighbourhood, ...found });
  return { told, next: momentAfterChase(cycle) };
}

/**
 * Mails the owner of an action, or the coordinator. Who read it in this week's digest is not told
 * again, but for what goes to the coordinator at the mid-check.
 */
export async function tellOwners(
  stores: Telling,
  { cycle: { id }, neighbourhood, chases, turn, always = false }: Chasing,
): Promise<number> {
  const { site, now } = stores;
  const today = dayOf(now());
  let told = 0;
  for (const { action, why, to } of chases) {
    const owner = neighbourhood.team.find(({ name }) => name === action.owner.name);
    const person = to === "owner" && owner !== undefined ? owner : neighbourhood.coordinator;
    if (!always && (await wasTold(stores, person, actionObject(action), today))) continue;
    const consoleLink = `${site}/console/actions/${id}/${action.id}`;
    const words = actionDueMail({ neighbourhood, action, why, consoleLink });
    const notice = `${turn}#${action.id}#${why}`;
    if (await notify(stores, { run: id, notice, about: "action", to: person, words })) told += 1;
  }
  return told;
}
