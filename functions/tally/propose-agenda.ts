import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mailer } from "#stores/mailer.ts";
import { cycles } from "#stores/cycles.ts";
import type { UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { agendaWaits } from "#domain/what-waits.ts";
import { RoundId } from "#contract/ids.ts";
import { step } from "#functions/middleware/step.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { agendaWaitsMail } from "#web/mails/team.ts";

const uses = { cycles, mailer, neighbourhoods, notices, site, waiting };

/** Asks the coordinator to confirm the agenda, with the last moment at which that can be done. */
export const proposeAgenda = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ asked: z.boolean() }),
  uses,
  run: askToConfirm,
});

async function askToConfirm(stores: UsesOf<typeof uses>, { round: id }: { round: RoundId }) {
  const { cycles, neighbourhoods, waiting, site, now } = stores;
  const { cycle: cycleId } = await cycles.mustGetRound(id);
  const cycle = await cycles.mustGet(cycleId);
  const neighbourhood = await neighbourhoods.mustGet(cycle.neighbourhood);
  await waiting.save(agendaWaits(cycle, dayOf(now())));
  const words = agendaWaitsMail({
    neighbourhood,
    consoleLink: `${site}/console/cycles/${cycle.id}`,
    until: cycle.plan.adoption,
  });
  return {
    asked: await notify(stores, {
      run: cycle.id,
      notice: "agenda-waits",
      about: "agenda-waits",
      to: neighbourhood.coordinator,
      words,
    }),
  };
}

export const handler = onLambda(proposeAgenda);
