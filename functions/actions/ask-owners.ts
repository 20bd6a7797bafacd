import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf, type Day } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { askToday } from "#domain/actions/answer-by.ts";
import { actionsProposed, silentIn } from "#domain/actions/digest.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { askedMail } from "#web/mails/asked.ts";
import { actionDueMail } from "#web/mails/team.ts";
import { type GivesLinks, notifyByLink } from "./promise-link.ts";

type Asking = GivesLinks &
  Uses<"actions" | "agendas" | "mailer" | "neighbourhoods" | "notices" | "waiting">;

/**
 * Asks whoever has not answered yet for what is proposed: on the first morning, once more on the day of
 * the reminder, and after the last day the coordinator hears of it; each once. Gives how many mails
 * went out.
 */
export async function askOwners(stores: Asking, today: Day): Promise<number> {
  const { actions, neighbourhoods, waiting } = stores;
  let told = 0;
  for (const home of await neighbourhoods.all()) {
    const proposed = await actions.many(actionsProposed(await waiting.of(home.id)));
    for (const action of proposed)
      if (await isPublic(stores, action)) told += await askFor(stores, home, action, today);
  }
  return told;
}

/** A mail would tell what residents chose before everybody may know. */
const isPublic = async ({ agendas }: Asking, { cycle }: Action): Promise<boolean> =>
  (await agendas.agenda(agendaRoundOf(cycle))) !== undefined;

async function askFor(
  stores: Asking,
  neighbourhood: Neighbourhood,
  action: Action,
  today: Day,
): Promise<number> {
  const { state, cycle, id } = action;
  if (state.kind !== "proposed") return 0;
  const turn = `asked#${id}#${state.asked}`;
  const telling = { run: cycle, about: "action" } as const;
  const which = askToday(neighbourhood, state, today);
  if (which === "late") {
    const consoleLink = `${stores.site}/console/actions/${cycle}/${id}`;
    const words = actionDueMail({ neighbourhood, action, why: "unanswered", consoleLink });
    const to = neighbourhood.coordinator;
    return Number(await notify(stores, { ...telling, notice: `${turn}#late`, to, words }));
  }
  let told = 0;
  for (const { to, owner } of silentIn(neighbourhood.team, action)) {
    const notice = `${turn}#${which}#${noticeTo(stores, to).mailbox}`;
    const words = (link: string) =>
      askedMail({ neighbourhood, action, name: to.name, link, again: which === "again" });
    const link = { cycle, action: id, owner };
    if (await notifyByLink(stores, link, { ...telling, notice, to, words })) told += 1;
  }
  return told;
}
