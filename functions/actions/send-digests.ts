import type { DigestTo } from "#stores/monday-digests.ts";
import type { Uses } from "#stores/stores.ts";
import {
  actionsToTell,
  type Digest,
  type DigestPerson,
  digestsBy,
  objectOf,
} from "#domain/actions/digest.ts";
import type { Action } from "#domain/actions/action.ts";
import { isStillTheirs } from "#domain/actions/still-theirs.ts";
import { hasOutsiders } from "#domain/organisation.ts";
import { dayOf, mondayOf, weekdayOf } from "#domain/calendar/time.ts";
import {
  cycleIdOf,
  type Instant,
  type NeighbourhoodId,
  neighbourhoodOf,
  WHOLE,
} from "#contract/ids.ts";
import { noticeTo, notify, type Telling } from "#functions/dispatch/notify.ts";
import { digestMail } from "#web/mails/digest.ts";

/** Mails that go out beside each other. */
const AT_ONCE = 8;
const TUESDAY = 2;

/** What waits for each person of all teams, by mailbox; one person of many teams has it in one. */
async function gather(
  stores: Uses<"actions" | "errands" | "neighbourhoods" | "sha256" | "waiting">,
  now: Instant,
): Promise<{ digests: Map<string, Digest>; names: Map<NeighbourhoodId, string> }> {
  const { neighbourhoods, waiting, actions, errands } = stores;
  const waits = await waiting.all();
  const known = await actions.many(actionsToTell(waits, dayOf(now)));
  const homes = await neighbourhoods.all();
  const asked = await Promise.all(homes.filter(hasOutsiders).map(({ id }) => errands.of(id)));
  const isTheirs = (action: Action) => {
    const home = homes.find(({ id }) => id === neighbourhoodOf(action.cycle));
    return home !== undefined && isStillTheirs(home, action, asked.flat(), dayOf(now));
  };
  return {
    digests: digestsBy((person) => noticeTo(stores, person).mailbox, homes, {
      waits,
      actions: known.filter((action) => !isTheirs(action)),
      now,
    }),
    names: new Map(homes.map(({ id, name }) => [id, name])),
  };
}

/** Who gets a digest, with the run under which it is noted. */
const recipientsIn = (digests: ReadonlyMap<string, Digest>): DigestTo[] =>
  [...digests].flatMap(([mailbox, { items }]) =>
    items.slice(0, 1).map(({ run, neighbourhood }) => ({
      mailbox,
      run: run ?? cycleIdOf(neighbourhood, WHOLE, 1),
    })),
  );

/**
 * Every Monday, or on Tuesday when that was missed, one mail to each person of the team for whom
 * something waits. Who gets one is decided once a week; a mail that was refused is tried again on
 * the days after. Gives how many went out.
 */
export async function sendDigests(
  dependencies: Uses<
    | "actions"
    | "errands"
    | "mailer"
    | "mondayDigests"
    | "neighbourhoods"
    | "notices"
    | "now"
    | "sha256"
    | "site"
    | "waiting"
  >,
  now: Instant,
): Promise<number> {
  const { mondayDigests: store, notices, site } = dependencies;
  const today = dayOf(now);
  const monday = mondayOf(today);
  const planned = await store.plan(monday);
  if (planned === undefined && weekdayOf(today) > TUESDAY) return 0;
  const told = new Set(await store.sent(monday));
  if (planned?.every(({ mailbox }) => told.has(mailbox)) === true) return 0;
  const { digests, names } = await gather(dependencies, now);
  const to = planned ?? (await store.decide(monday, recipientsIn(digests)));
  const untold = to.filter(({ mailbox }) => !told.has(mailbox));
  const send = async ({ mailbox, run }: DigestTo): Promise<number> => {
    const digest = digests.get(mailbox);
    if (digest === undefined) return 0;
    const [notice, objects] = [`digest#${monday}#${mailbox}`, digest.items.map(objectOf)];
    // Written down before: who stops here may have mailed it, and the weekly check must not tell it again.
    await store.tell(monday, mailbox, objects, false);
    const words = digestMail({ ...digest, monday, names, site });
    const telling = { run, notice, about: "digest", to: digest.person, words } as const;
    const sent = await notify(dependencies, telling);
    const refused = !sent && (await notices.get(run, notice)) === undefined;
    await (refused ? store.untell(monday, mailbox) : store.tell(monday, mailbox, objects, true));
    return Number(sent);
  };
  let sent = 0;
  for (let from = 0; from < untold.length; from += AT_ONCE)
    sent += (await Promise.all(untold.slice(from, from + AT_ONCE).map(send))).reduce(
      (all, one) => all + one,
      0,
    );
  return sent;
}

/** Whether somebody was told of something in this week's digest. */
async function wasTold(
  stores: Uses<"mondayDigests" | "now" | "sha256">,
  person: DigestPerson,
  object: string,
): Promise<boolean> {
  const monday = mondayOf(dayOf(stores.now()));
  return (await stores.mondayDigests.told(monday, noticeTo(stores, person).mailbox)).includes(
    object,
  );
}

/** Tells somebody once what this week's digest did not tell them. Gives how many mails went out. */
export const tellBesideDigest = async (
  stores: Parameters<typeof notify>[0] & Uses<"mondayDigests">,
  object: string,
  telling: Telling,
): Promise<number> =>
  (await wasTold(stores, telling.to, object)) ? 0 : Number(await notify(stores, telling));
