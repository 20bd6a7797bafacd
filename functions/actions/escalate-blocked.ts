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
import { midCheck } from "#domain/actions/plan.ts";
import { step } from "#functions/middleware/step.ts";
import { lookAtActions, Told } from "./tell-owners.ts";

/**
 * The mid-check: what is blocked or never began goes to the coordinator, to go on or to stop with a
 * reason.
 */
export const escalateBlocked = step({
  input: z.strictObject({ cycle: CycleId }),
  output: Told,
  uses: { actions, cycles, mailer, mondayDigests, neighbourhoods, notices, site },
  run: (stores, { cycle }) => lookAtActions(stores, cycle, midCheck),
});

export const handler = onLambda(escalateBlocked);
