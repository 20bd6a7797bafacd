import type { Uses } from "#stores/stores.ts";
import type { Day, RunId } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionsHandedOver, actionsProposed } from "#domain/actions/digest.ts";
import {
  type Errand,
  hasAnswered,
  type Matter,
  newErrand,
  outsidersRemindedOn,
} from "#domain/actions/errand.ts";
import { namedOwners } from "#domain/actions/owner.ts";
import { outsidersOf } from "#domain/actions/answer-by.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isOutside, organisationIn } from "#domain/organisation.ts";
import type { Signal } from "#domain/reading/text.ts";
import { notify } from "#functions/dispatch/notify.ts";
import { errandMail } from "#web/mails/errand.ts";
import { promiseHash } from "./promise-hash.ts";

type Asking = Uses<
  | "actions"
  | "errands"
  | "mailer"
  | "neighbourhoods"
  | "notices"
  | "now"
  | "promiseLinks"
  | "secret"
  | "sha256"
  | "signals"
  | "site"
  | "waiting"
>;

/** Something that an organisation outside the team is asked, with what a mail says about it. */
type Ask = {
  matter: Matter;
  partner: Partner;
  run: RunId;
  title: string;
  due: Day | undefined;
  text: string | undefined;
  answerBy: Day | undefined;
  /** Since when it is asked; what is asked anew later is an errand that begins anew. */
  since: Day;
};

/**
 * Asks organisations outside the team by mail: for a promise, or what becomes of what was handed to
 * them. On the first morning, and once more shortly before the last day while they say nothing; after
 * that it waits for the coordinator. Gives how many mails went out.
 */
export async function askOutsiders(stores: Asking, today: Day): Promise<number> {
  let told = 0;
  for (const home of await stores.neighbourhoods.all()) {
    // Most neighbourhoods have nobody outside, and nothing is read of them.
    if (home.organisations?.some(({ seat }) => seat === "outside") !== true) continue;
    for (const ask of await asksIn(stores, home)) told += await askFor(stores, home, ask, today);
  }
  return told;
}

async function asksIn({ actions, signals, waiting }: Asking, home: Neighbourhood): Promise<Ask[]> {
  const waits = await waiting.of(home.id);
  const [proposed, handed, passed] = await Promise.all([
    actions.many(actionsProposed(waits)),
    actions.many(actionsHandedOver(waits)),
    signals.of(home.id),
  ]);
  return [
    ...proposed.flatMap((action) => forPromise(home, action)),
    ...handed.flatMap((action) => forHandedOver(home, action)),
    ...passed.flatMap((signal) => forSignal(home, signal)),
  ];
}

const about = ({ cycle, title, due }: Action) => ({ run: cycle, title, due });

function forPromise(home: Neighbourhood, action: Action): Ask[] {
  const { cycle, id, state, publicText } = action;
  if (state.kind !== "proposed") return [];
  const named = namedOwners(action).flatMap((owner) => ("partner" in owner ? owner.partner : []));
  return outsidersOf(home, action)
    .filter((partner) => !named.includes(partner))
    .map((partner) => ({
      ...about(action),
      matter: { kind: "promise", cycle, action: id },
      partner,
      text: publicText,
      answerBy: state.answerBy,
      since: state.asked,
    }));
}

function forHandedOver(home: Neighbourhood, action: Action): Ask[] {
  const { cycle, id, state } = action;
  if (state.kind !== "handed-over" || !isOutside(home, state.to)) return [];
  const matter = { kind: "handed-over", cycle, action: id } as const;
  const { to: partner, text, on: since } = state;
  return [{ ...about(action), matter, partner, text, answerBy: undefined, since }];
}

const forSignal = (home: Neighbourhood, { id, run, to, words, on, report }: Signal): Ask[] =>
  report !== undefined || !isOutside(home, to)
    ? []
    : [
        {
          run,
          matter: { kind: "signal", signal: id },
          partner: to,
          title: words,
          due: undefined,
          text: undefined,
          answerBy: undefined,
          since: on,
        },
      ];

async function askFor(stores: Asking, home: Neighbourhood, ask: Ask, today: Day): Promise<number> {
  const to = addressOf(home, ask);
  if (to === undefined) return 0;
  const errand = await errandFor(stores, home, ask, today);
  const { withdrawn, asked, answerBy } = errand;
  if (withdrawn !== undefined || hasAnswered(errand) || answerBy < today) return 0;
  const again = outsidersRemindedOn(home, asked) <= today;
  return (await mail(stores, home, { ask, errand, again, to })) ? 1 : 0;
}

/** The errand that stands, or a new one; asked anew where the promise was since then. */
async function errandFor(
  { errands }: Pick<Asking, "errands">,
  home: Neighbourhood,
  ask: Ask,
  today: Day,
): Promise<Errand> {
  const { since, answerBy } = ask;
  const asked = answerBy === undefined ? today : since;
  const fresh = newErrand(home, ask, asked);
  const errand = await errands.begin(fresh);
  if (errand.asked >= since) return errand;
  const anew = { ...errand, asked, answerBy: fresh.answerBy };
  return (await errands.save(anew)) ? { ...anew, version: anew.version + 1 } : errand;
}

/** Where a system for reports takes mail what is handed over goes there; else to the contact. */
function addressOf(home: Neighbourhood, { matter, partner }: Ask) {
  const { contact, reports, name } = organisationIn(home, partner) ?? {};
  return matter.kind !== "promise" && reports !== undefined
    ? { name: name ?? contact?.name ?? reports, email: reports }
    : contact;
}

type Mail = { ask: Ask; errand: Errand; again: boolean; to: { name: string; email: string } };

/** Mails a link of one's own, once each time that it is asked; only its hash is kept. */
async function mail(
  stores: Asking,
  neighbourhood: Neighbourhood,
  { ask, errand, again, to }: Mail,
): Promise<boolean> {
  const { notices, promiseLinks, secret, sha256, site, now } = stores;
  const { run, title, due, text } = ask;
  const { id, turn, asked } = errand;
  const notice = `errand#${id}#${turn}#${asked}#${again ? "again" : "first"}`;
  if ((await notices.get(run, notice)) !== undefined) return false;
  const key = secret();
  const given = { neighbourhood: neighbourhood.id, errand: id, turn };
  await promiseLinks.give(promiseHash(sha256, key), given, now());
  const link = `${site}/promise/${key}`;
  const replyTo = neighbourhood.coordinator.email;
  const words = errandMail({ neighbourhood, errand, title, due, text, link, again });
  return notify(stores, { run, notice, about: "action", to, replyTo, words });
}
