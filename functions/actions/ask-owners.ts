import type { Uses } from "#stores/stores.ts";
import { agendaRoundOf, type Day } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionsProposed, ownersIn } from "#domain/actions/digest.ts";
import { remindedOn } from "#domain/actions/answer-by.ts";
import { namedOwners } from "#domain/actions/owner.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { noticeTo, notify, type Telling } from "#functions/dispatch/notify.ts";
import { askedMail } from "#web/mails/asked.ts";
import { actionDueMail } from "#web/mails/team.ts";
import { promiseHash } from "./promise-hash.ts";

type Asking = Uses<
  | "actions"
  | "agendas"
  | "mailer"
  | "neighbourhoods"
  | "notices"
  | "now"
  | "promiseLinks"
  | "secret"
  | "sha256"
  | "site"
  | "waiting"
>;

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

async function askFor(stores: Asking, home: Neighbourhood, action: Action, today: Day) {
  const { state, cycle: run, id } = action;
  if (state.kind !== "proposed") return 0;
  const turn = `asked#${id}#${state.asked}`;
  if (state.answerBy < today) {
    const consoleLink = `${stores.site}/console/actions/${run}/${id}`;
    const words = actionDueMail({ neighbourhood: home, action, why: "unanswered", consoleLink });
    const notice = `${turn}#late`;
    return (await notify(stores, { run, notice, about: "action", to: home.coordinator, words }))
      ? 1
      : 0;
  }
  const again = remindedOn(home, state.asked) <= today;
  const named = namedOwners(action);
  const silent = ownersIn(home.team, action).filter(({ name }) =>
    named.every((owner) => !("name" in owner) || owner.name !== name),
  );
  let told = 0;
  for (const to of silent) {
    const { mailbox } = noticeTo(stores, to);
    const notice = `${turn}#${again ? "again" : "first"}#${mailbox}`;
    if (await askOnce(stores, home, { action, again, telling: { run, notice, to } })) told += 1;
  }
  return told;
}

type Ask = { action: Action; again: boolean; telling: Pick<Telling, "run" | "notice" | "to"> };

/** Mails a link of one's own; only its hash is kept. */
async function askOnce(
  stores: Asking,
  neighbourhood: Neighbourhood,
  { action, again, telling }: Ask,
): Promise<boolean> {
  const { notices, promiseLinks, secret, sha256, site, now } = stores;
  const { run, notice, to } = telling;
  if ((await notices.get(run, notice)) !== undefined) return false;
  const owner = action.owners.find((one) => one.kind === "person" && one.name === to.name);
  if (owner === undefined) return false;
  const key = secret();
  const link = { cycle: action.cycle, action: action.id, owner };
  await promiseLinks.give(promiseHash(sha256, key), link, now());
  const address = `${site}/promise/${key}`;
  const words = askedMail({ neighbourhood, action, name: to.name, link: address, again });
  return notify(stores, { ...telling, about: "action", words });
}
