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
import { chase } from "#domain/actions/plan.ts";
import { momentAfterChase } from "#domain/dispatch/moments.ts";
import { step } from "#functions/middleware/step.ts";
import { tellOwners } from "./tell-owners.ts";

/** The weekly check: what is due or overdue is told to who can move it. */
export const chaseActions = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ told: z.int().min(0), next: z.enum(["chase", "midcheck", "outcomes"]) }),
  uses: { actions, cycles, mailer, mondayDigests, neighbourhoods, notices, site },
  run: chaseOwners,
});

async function chaseOwners(
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
  const turn = `chase-${cycle.passed.filter(({ moment }) => moment === "chase").length}`;
  const chases = chase(await actions.of(id), now());
  const told = await tellOwners(stores, { cycle, neighbourhood, chases, turn });
  return { told, next: momentAfterChase(cycle) };
}

export const handler = onLambda(chaseActions);
