import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { mailer } from "#stores/mailer.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { outcomesMissing } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { outcomesWait } from "#domain/what-waits.ts";
import { CycleId } from "#contract/ids.ts";
import { step } from "#functions/middleware/step.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { outcomesMissingMail } from "#web/mails/team.ts";

const uses = { actions, cycles, helpedKeys, mailer, neighbourhoods, notices, site, waiting };

/**
 * Before residents get feedback, the coordinator is told which actions have no outcome yet; and what
 * residents will be asked with it gets its keys.
 */
export const gatherOutcomes = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ missing: z.int().min(0) }),
  uses,
  run: askForOutcomes,
});

async function askForOutcomes(stores: UsesOf<typeof uses>, { cycle: id }: { cycle: CycleId }) {
  const { cycles, helpedKeys, neighbourhoods, actions, waiting, site, now } = stores;
  const cycle = await cycles.mustGet(id);
  await helpedKeys.open(cycle.round);
  const neighbourhood = await neighbourhoods.mustGet(cycle.neighbourhood);
  const missing = outcomesMissing(await actions.in(id));
  if (missing.length > 0) {
    await waiting.save(outcomesWait(cycle, dayOf(now()), missing.length));
    const words = outcomesMissingMail({
      neighbourhood,
      actions: missing,
      consoleLink: `${site}/console/cycles/${id}`,
      until: cycle.plan.feedback,
    });
    await notify(stores, {
      run: id,
      notice: "outcomes-missing",
      about: "outcomes-missing",
      to: neighbourhood.coordinator,
      words,
    });
  }
  return { missing: missing.length };
}

export const handler = onLambda(gatherOutcomes);
