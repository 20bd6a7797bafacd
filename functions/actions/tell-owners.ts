import type { Uses } from "#stores/stores.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { actionObject } from "#domain/actions/digest.ts";
import type { Chase } from "#domain/actions/plan.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { wasTold } from "./send-digests.ts";
import { actionDueMail } from "#web/mails/team.ts";

/** `turn` makes the notice of this week another than last week's; `always`: also to who read it in this week's digest. */
type Chasing = {
  cycle: Cycle;
  neighbourhood: Neighbourhood;
  chases: readonly Chase[];
  turn: string;
  always?: boolean;
};

/** Mails whoever has to move on an action: its owner, or the coordinator. Who read it in this week's digest is not told again, but for what goes to the coordinator at the mid-check. */
export async function tellOwners(
  dependencies: Uses<"mailer" | "mondayDigests" | "notices" | "now" | "sha256" | "site">,
  { cycle, neighbourhood, chases, turn, always = false }: Chasing,
): Promise<number> {
  const today = dayOf(dependencies.now());
  let told = 0;
  for (const { action, why, to } of chases) {
    const owner = neighbourhood.team.find(({ name }) => name === action.owner.name);
    const person = to === "owner" && owner !== undefined ? owner : neighbourhood.coordinator;
    if (!always && (await wasTold(dependencies, person, actionObject(action), today))) continue;
    const words = actionDueMail({
      language: mainLanguage(neighbourhood),
      neighbourhood,
      action,
      why,
      consoleLink: `${dependencies.site}/console/actions/${cycle.id}/${action.id}`,
    });
    if (
      await notify(dependencies, {
        run: cycle.id,
        notice: `${turn}#${action.id}#${why}`,
        about: "action",
        to: person,
        words,
      })
    )
      told += 1;
  }
  return told;
}
