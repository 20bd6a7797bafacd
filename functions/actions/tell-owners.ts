import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Chase } from "#domain/actions/plan.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { actionDueMail } from "#web/mails/team.ts";

/** Mails whoever has to move on an action: its owner, or the coordinator. `turn` makes the notice of this week another than last week's. */
export async function tellOwners(dependencies: Dependencies, cycle: Cycle, neighbourhood: Neighbourhood, chases: readonly Chase[], turn: string): Promise<number> {
  let told = 0;
  for (const { action, why, to } of chases) {
    const owner = neighbourhood.team.find(({ name }) => name === action.owner.name);
    const person = to === "owner" && owner !== undefined ? owner : neighbourhood.coordinator;
    const words = actionDueMail({ language: neighbourhood.languages[0] ?? "nl", neighbourhood, action, why, consoleLink: `${dependencies.site}/console/cycles/${cycle.id}#${action.id}` });
    if (await notify(dependencies, cycle.id, { notice: `${turn}#${action.id}#${why}`, about: "action" }, person, words)) told += 1;
  }
  return told;
}
