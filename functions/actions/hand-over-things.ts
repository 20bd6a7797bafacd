import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { calendars } from "#stores/calendars.ts";
import { secret } from "#stores/chance.ts";
import { leavings } from "#stores/leavings.ts";
import { mailer } from "#stores/mailer.ts";
import { members } from "#stores/members.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { notices } from "#stores/notices.ts";
import { promiseLinks } from "#stores/promise-links.ts";
import { sessions } from "#stores/sessions.ts";
import { site } from "#stores/settings.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { waiting } from "#stores/waiting.ts";
import { type NeighbourhoodId, neighbourhoodOf, ORGANISATION } from "#contract/ids.ts";
import { Transient } from "#contract/errors.ts";
import { withAccessOf } from "#domain/access.ts";
import { actionIn } from "#domain/actions/digest.ts";
import { answerBy } from "#domain/actions/answer-by.ts";
import type { AuditFacts } from "#domain/audit.ts";
import { dayOf } from "#domain/calendar/time.ts";
import {
  beginning,
  type Leaving,
  namesOf,
  type Owned,
  ownedIn,
  placesHandedOver,
  placesOf,
  promiseHandedOver,
  type Successor,
  type Thing,
} from "#domain/leaving.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { tellSuccessors } from "./tell-successors.ts";

/** What it takes to hand somebody's things over, at once or on their day. */
export const toHandOver = {
  actions,
  audit,
  calendars,
  leavings,
  mailer,
  members,
  neighbourhoods,
  notices,
  promiseLinks,
  secret,
  sessions,
  site,
  waiting,
};
type HandsOver = UsesOf<typeof toHandOver>;

/** What somebody has. */
export async function ownedBy(
  { actions, neighbourhoods, waiting }: Uses<"actions" | "neighbourhoods" | "waiting">,
  who: Pick<Leaving, "email" | "name">,
): Promise<Owned> {
  const open = (await waiting.all()).filter(({ kind }) => kind === "action");
  const known = await actions.many(open.map(actionIn));
  const owned: Owned = [];
  for await (const home of neighbourhoods.each()) owned.push(...ownedIn(home, known, who));
  return owned;
}

/**
 * Somebody leaves: all access ends first, then each thing goes to who takes it over, then these hear
 * of it. What there is is written down before, so that whoever was stopped in between goes on; done
 * twice it is done once.
 */
export async function handOverThings(stores: HandsOver, leaving: Leaving): Promise<void> {
  const { leavings } = stores;
  const begun =
    leaving.things === undefined ? beginning(leaving, await ownedBy(stores, leaving)) : leaving;
  const { things = [] } = begun;
  if (leaving.things === undefined) await leavings.save(begun);
  await passRolesOn(stores, begun);
  await endAccess(stores, begun.person);
  for (const { thing, to } of things) await handOver(stores, begun, thing, to);
  await tellSuccessors(stores, begun);
  await tell(stores, begun, {
    once: `leaves:${begun.person}:${begun.on}`,
    neighbourhood: ORGANISATION,
    action: "leave team",
    result: `left, ${things.length} things handed over`,
  });
  await leavings.done(leaving);
}

/** The record first, which every page looks at; then what stands beside it. */
async function endAccess(
  { calendars, members, sessions }: HandsOver,
  person: string,
): Promise<void> {
  await members.remove(person);
  await Promise.all([sessions.endAll(person), calendars.withdraw(person)]);
}

async function passRolesOn(
  { members }: HandsOver,
  { person, roles: passed, successor }: Leaving,
): Promise<void> {
  const leaver = await members.get(person);
  if (!passed || successor === undefined || leaver === undefined) return;
  const known = await members.get(members.idOf(successor.email));
  const after = known && withAccessOf(known, leaver);
  if (after !== undefined) await members.save(after);
}

async function handOver(
  stores: HandsOver,
  leaving: Leaving,
  thing: Thing,
  to: Successor | undefined,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1)
    if (
      await (thing.kind === "places"
        ? handOverPlaces(stores, leaving, thing.neighbourhood, to)
        : handOverPromise(stores, leaving, thing, to))
    )
      return;
  throw new Transient("Somebody else is changing the same at this moment.");
}

/** False when somebody else changed it meanwhile. */
async function handOverPromise(
  stores: HandsOver,
  leaving: Leaving,
  { cycle, action: id }: Extract<Thing, { kind: "promise" }>,
  to: Successor | undefined,
): Promise<boolean> {
  const { actions, neighbourhoods, now } = stores;
  const neighbourhood = neighbourhoodOf(cycle);
  const [action, home] = await Promise.all([
    actions.get(cycle, id),
    neighbourhoods.get(neighbourhood),
  ]);
  if (action === undefined || home === undefined) return true;
  const at = now();
  const changed = promiseHandedOver(action, namesOf(leaving, home), {
    to,
    at,
    by: "team",
    answerBy: answerBy(home, dayOf(at)),
  });
  if (changed === undefined) return true;
  if (!(await actions.change(changed.action, changed.event))) return false;
  const once = `handed:${cycle}:${id}:${changed.event.seq}`;
  await tell(stores, leaving, { once, neighbourhood, at, object: `${cycle} ${id}` });
  return true;
}

/** Likewise. */
async function handOverPlaces(
  stores: HandsOver,
  leaving: Leaving,
  neighbourhood: NeighbourhoodId,
  to: Successor | undefined,
): Promise<boolean> {
  const { email, phone } = leaving;
  const read = await stores.neighbourhoods.revised(neighbourhood);
  if (read === undefined || placesOf(read.facts, email).length === 0) return true;
  const after: Neighbourhood = placesHandedOver(read.facts, email, { to, phone });
  if (!(await stores.neighbourhoods.change(after, read.revision))) return false;
  await tell(stores, leaving, {
    once: `left:${neighbourhood}:${read.revision + 1}`,
    neighbourhood,
  });
  // What may not stay empty was taken by somebody, or this would never end.
  return true;
}

const tell = (
  { audit, now }: HandsOver,
  { by: actor, person, reason }: Leaving,
  { once, ...line }: Pick<AuditFacts, "neighbourhood"> & Partial<AuditFacts> & { once: string },
): Promise<void> =>
  audit.tell(once, {
    at: now(),
    actor,
    action: "hand over",
    object: person,
    result: "handed over",
    origin: "console",
    reason,
    ...line,
  });
