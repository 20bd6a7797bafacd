import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mondayDigests } from "#stores/monday-digests.ts";
import { mailer } from "#stores/mailer.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import * as z from "zod";
import { CycleId } from "#contract/ids.ts";
import { stopped } from "#domain/actions/carry.ts";
import { midCheck, untaken } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Uses } from "#stores/stores.ts";
import { step } from "#functions/middleware/step.ts";
import { lookAtActions, Told } from "./tell-owners.ts";

/**
 * The mid-check: what nobody took up ends, and says so; what is blocked or never began goes to the
 * coordinator, to go on or to stop with a reason.
 */
export const escalateBlocked = step({
  input: z.strictObject({ cycle: CycleId }),
  output: Told,
  uses: { actions, cycles, mailer, mondayDigests, neighbourhoods, notices, site },
  async run(stores, { cycle }) {
    await endUntaken(stores, cycle);
    return lookAtActions(stores, cycle, midCheck);
  },
});

async function endUntaken(
  { actions, now }: Uses<"actions" | "now">,
  cycle: CycleId,
): Promise<void> {
  const at = now();
  for (const action of untaken(await actions.in(cycle), dayOf(at))) {
    const end = stopped(action, { at, by: "machine" }, "nobody");
    await actions.change(end.action, end.event);
  }
}

export const handler = onLambda(escalateBlocked);
