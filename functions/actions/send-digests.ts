import type { DigestTo } from "#stores/monday-digests.ts";
import type { Uses } from "#stores/stores.ts";
import { type DigestItem, type DigestPerson, digestsOf, objectOf } from "#domain/actions/digest.ts";
import { addDays, dayOf, weekdayOf } from "#domain/calendar/time.ts";
import {
  ActionId,
  CycleId,
  cycleIdOf,
  type Day,
  type Instant,
  type NeighbourhoodId,
  WHOLE,
} from "#contract/ids.ts";
import { atDesk, mainLanguage } from "#domain/neighbourhood.ts";
import type { Language } from "#contract/language.ts";
import { noticeTo, notify } from "#functions/dispatch/notify.ts";
import { digestMail } from "#web/mails/digest.ts";

type Digest = { person: DigestPerson; language: Language; items: DigestItem[] };
/** Mails that go out beside each other. */
const AT_ONCE = 8;
const TUESDAY = 2;

/** The Monday of a day's week: a digest belongs to a week, whichever day it goes out. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** What waits for each person of all teams, by mailbox; one person of many teams has it in one. */
async function gather(
  dependencies: Uses<"actions" | "neighbourhoods" | "sha256" | "waiting">,
  now: Instant,
): Promise<{ digests: Map<string, Digest>; names: Map<NeighbourhoodId, string> }> {
  const { neighbourhoods, waiting, actions } = dependencies;
  const today = dayOf(now);
  const waits = await waiting.all();
  // An action waits from the day after it was due; one that is due within a week, or stands still, is told of as well.
  const near = waits
    .filter(
      ({ kind, from, detail }) =>
        kind === "action" && (from <= addDays(today, 8) || detail === "blocked"),
    )
    .map(({ object }) => object.split("#"));
  const known = await actions.many(
    near.map(([cycle, action]) => ({
      cycle: CycleId.parse(cycle),
      action: ActionId.parse(action),
    })),
  );
  const digests = new Map<string, Digest>();
  const homes = await neighbourhoods.all();
  for (const home of homes) {
    const its = waits.filter(({ neighbourhood }) => neighbourhood === home.id);
    for (const { person, item } of digestsOf(
      atDesk(home, today),
      its,
      known.filter(({ cycle }) => cycle.startsWith(`${home.id}_`)),
      now,
    )) {
      const { mailbox } = noticeTo(dependencies, person);
      const digest = digests.get(mailbox) ?? {
        person,
        language: mainLanguage(home),
        items: [],
      };
      if (!digest.items.some((one) => objectOf(one) === objectOf(item))) digest.items.push(item);
      digests.set(mailbox, digest);
    }
  }
  return { digests, names: new Map(homes.map(({ id, name }) => [id, name])) };
}

/** Who gets a digest, with the run under which it is noted. */
const recipientsIn = (digests: ReadonlyMap<string, Digest>): DigestTo[] =>
  [...digests].flatMap(
    ([
      mailbox,
      {
        items: [first],
      },
    ]) =>
      first === undefined
        ? []
        : [{ mailbox, run: first.run ?? cycleIdOf(first.neighbourhood, WHOLE, 1) }],
  );

/** Every Monday, or on Tuesday when that was missed, one mail to each person of the team for whom something waits. Who gets one is decided once a week; a mail that was refused is tried again on the days after. Gives how many went out. */
export async function sendDigests(
  dependencies: Uses<
    | "actions"
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
    return sent ? 1 : 0;
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
export async function wasTold(
  dependencies: Uses<"mondayDigests" | "sha256">,
  person: DigestPerson,
  object: string,
  today: Day,
): Promise<boolean> {
  return (
    await dependencies.mondayDigests.told(mondayOf(today), noticeTo(dependencies, person).mailbox)
  ).includes(object);
}
