import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mondayDigests } from "#stores/monday-digests.ts";
import { mailer } from "#stores/mailer.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { CycleId } from "#contract/ids.ts";
import { stuck } from "#domain/actions/plan.ts";
import { momentAfterChase } from "#domain/dispatch/moments.ts";
import { step } from "#functions/middleware/step.ts";
import { tellOwners } from "./tell-owners.ts";

/** The mid-check: what is blocked or never began goes to the coordinator, to go on or to stop with a reason. */
export const escalateBlocked = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ told: z.int().min(0), next: z.enum(["chase", "midcheck", "outcomes"]) }),
  uses: { actions, cycles, mailer, mondayDigests, neighbourhoods, notices, site },
  run: tellOfBlocked,
});

async function tellOfBlocked(
  stores: Uses<
    | "actions"
    | "cycles"
    | "mailer"
    | "mondayDigests"
    | "neighbourhoods"
    | "notices"
    | "now"
    | "sha256"
    | "site"
  >,
  { cycle: id }: { cycle: CycleId },
) {
  const { cycles, neighbourhoods, actions, now } = stores;
  const cycle = await cycles.mustGet(id);
  const neighbourhood = await neighbourhoods.mustGet(cycle.neighbourhood);
  const chases = stuck(await actions.of(id), now()).map((action) => ({
    action,
    why: "blocked" as const,
    to: "coordinator" as const,
  }));
  const turn = "midcheck";
  const told = await tellOwners(stores, {
    cycle,
    neighbourhood,
    chases,
    turn,
    always: true,
  });
  return { told, next: momentAfterChase(cycle) };
}

export const handler = onLambda(escalateBlocked);
