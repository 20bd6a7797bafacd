import { onLambda } from "#functions/middleware/on-lambda.ts";
import { site } from "#stores/settings.ts";
import { notices } from "#stores/notices.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { mondayDigests } from "#stores/monday-digests.ts";
import { mailer } from "#stores/mailer.ts";
import { cycles } from "#stores/cycles.ts";
import { errands } from "#stores/errands.ts";
import { actions } from "#stores/actions.ts";
import * as z from "zod";
import { CycleId, neighbourhoodOf } from "#contract/ids.ts";
import { weeklyCheck } from "#domain/actions/plan.ts";
import { step } from "#functions/middleware/step.ts";
import { isStillTheirs } from "#domain/actions/still-theirs.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { lookAtActions, Told } from "./tell-owners.ts";

/**
 * The weekly check: what is due or overdue is told to who can move it. Who promised it outside the team
 * is asked by a link, and nobody of the team hears while they have days left to say how it stands.
 */
export const chaseActions = step({
  input: z.strictObject({ cycle: CycleId }),
  output: Told,
  uses: { actions, cycles, errands, mailer, mondayDigests, neighbourhoods, notices, site },
  async run(stores, { cycle: id }) {
    const home = await stores.neighbourhoods.mustGet(neighbourhoodOf(id));
    const asked = await stores.errands.of(home.id);
    return lookAtActions(stores, id, (cycle, all, now) => {
      const ours = all.filter((action) => !isStillTheirs(home, action, asked, dayOf(now)));
      return weeklyCheck(cycle, ours, now);
    });
  },
});

export const handler = onLambda(chaseActions);
