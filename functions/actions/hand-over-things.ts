import type { Uses } from "#stores/stores.ts";
import {
  type Instant,
  type NeighbourhoodId,
  neighbourhoodOf,
  ORGANISATION,
} from "#contract/ids.ts";
import { Transient } from "#contract/errors.ts";
import { isApart, Member } from "#domain/access.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionIn } from "#domain/actions/digest.ts";
import { answerBy } from "#domain/actions/answer-by.ts";
import { dayOf } from "#domain/calendar/time.ts";
import {
  type Leaving,
  namesOf,
  placesHandedOver,
  placesOf,
  promiseHandedOver,
  promisesOf,
  type Successor,
  successorFor,
  type Thing,
} from "#domain/leaving.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { tellSuccessors, type TellsSuccessors } from "./tell-successors.ts";

export type HandsOver = TellsSuccessors &
  Uses<"audit" | "calendars" | "leavings" | "members" | "sessions" | "waiting">;

/** What somebody has: the places in each team, and the open promises, with where each is. */
export type Owned = { home: Neighbourhood; promises: Action[] }[];

export async function ownedBy(
  { actions, neighbourhoods, waiting }: Uses<"actions" | "neighbourhoods" | "waiting">,
  who: Pick<Leaving, "email" | "name">,
): Promise<Owned> {
  const open = (await waiting.all()).filter(({ kind }) => kind === "action");
  const known = await actions.many(open.map(actionIn));
  const owned: Owned = [];
  for await (const home of neighbourhoods.each()) {
    const its = known.filter(({ cycle }) => neighbourhoodOf(cycle) === home.id);
    const promises = promisesOf(its, namesOf(who, home));
    if (promises.length > 0 || placesOf(home, who.email).length > 0) owned.push({ home, promises });
  }
  return owned;
}

/** Each thing by itself; a promise before the place by which it is known whose it is. */
export const thingsIn = (owned: Owned, email: string): Thing[] =>
  owned.flatMap(({ home, promises }): Thing[] => [
    ...promises.map(({ cycle, id }) => ({ kind: "promise", cycle, action: id }) as const),
    ...(placesOf(home, email).length > 0
      ? [{ kind: "places", neighbourhood: home.id } as const]
      : []),
  ]);

/**
 * Somebody leaves: all access ends first, then each thing goes to who takes it over, then these hear
 * of it. What there is is written down before, so that whoever was stopped in between goes on; done
 * twice it is done once.
 */
export async function handOverThings(stores: HandsOver, leaving: Leaving): Promise<void> {
  const { leavings } = stores;
  const { person, email } = leaving;
  const things =
    leaving.things ??
    thingsIn(await ownedBy(stores, leaving), email).map((thing) => {
      const to = successorFor(leaving, thing);
      return { thing, ...(to === undefined ? {} : { to }) };
    });
  const begun: Leaving = { ...leaving, things };
  if (leaving.things === undefined) await leavings.save(begun);
  await passRolesOn(stores, begun);
  await endAccess(stores, person);
  for (const { thing, to } of things) await handOver(stores, begun, thing, to);
  await tellSuccessors(stores, begun);
  await tellTrail(stores, begun, things.length);
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

/** The successor may do what the other could; who prints letters alone stays who does that alone. */
async function passRolesOn(
  { members }: HandsOver,
  { person, roles: passed, successor }: Leaving,
): Promise<void> {
  const leaver = await members.get(person);
  if (!passed || successor === undefined || leaver === undefined) return;
  const known = await members.get(members.idOf(successor.email));
  if (known === undefined) return;
  const roles = [...new Set([...known.roles, ...leaver.roles])];
  const places = [known.neighbourhoods, leaver.neighbourhoods];
  const neighbourhoods = places.includes("all") ? "all" : [...new Set(places.flat())];
  const after = Member.safeParse({
    ...known,
    roles: isApart(roles) ? roles : known.roles,
    neighbourhoods,
  });
  if (after.success) await members.save(after.data);
}

async function handOver(
  stores: HandsOver,
  leaving: Leaving,
  thing: Thing,
  to: Successor | undefined,
): Promise<void> {
  const at = stores.now();
  for (let attempt = 0; attempt < 5; attempt += 1)
    if (
      await (thing.kind === "places"
        ? handOverPlaces(stores, leaving, { id: thing.neighbourhood, to })
        : handOverPromise(stores, leaving, { ...thing, to, at }))
    )
      return;
  throw new Transient("Somebody else is changing the same at this moment.");
}

type Promised = Extract<Thing, { kind: "promise" }> & { to: Successor | undefined; at: Instant };

/** False when somebody else changed it meanwhile. */
async function handOverPromise(
  { actions, audit, neighbourhoods }: HandsOver,
  leaving: Leaving,
  { cycle, action: id, to, at }: Promised,
): Promise<boolean> {
  const neighbourhood = neighbourhoodOf(cycle);
  const [action, home] = await Promise.all([
    actions.get(cycle, id),
    neighbourhoods.get(neighbourhood),
  ]);
  if (action === undefined || home === undefined) return true;
  const until = answerBy(home, dayOf(at));
  const changed = promiseHandedOver(action, namesOf(leaving, home), {
    to,
    at,
    by: "team",
    answerBy: until,
  });
  if (changed === undefined) return true;
  if (!(await actions.change(changed.action, changed.event))) return false;
  await audit.tell(
    `handed:${cycle}:${id}:${changed.event.seq}`,
    lineOf(leaving, { neighbourhood, at, object: `${cycle} ${id}` }),
  );
  return true;
}

/** Likewise. */
async function handOverPlaces(
  { audit, neighbourhoods, now }: HandsOver,
  leaving: Leaving,
  { id, to }: { id: NeighbourhoodId; to: Successor | undefined },
): Promise<boolean> {
  const { email, phone } = leaving;
  const read = await neighbourhoods.revised(id);
  if (read === undefined || placesOf(read.facts, email).length === 0) return true;
  const after = placesHandedOver(read.facts, email, { to, phone });
  if (!(await neighbourhoods.change(after, read.revision))) return false;
  await audit.tell(
    `left:${id}:${read.revision + 1}`,
    lineOf(leaving, { neighbourhood: id, at: now(), object: leaving.person }),
  );
  // What may not stay empty was taken by somebody, or this would never end.
  return true;
}

const lineOf = (
  { by: actor, reason }: Leaving,
  { neighbourhood, at, object }: { neighbourhood: NeighbourhoodId; at: Instant; object: string },
) => ({
  neighbourhood,
  at,
  actor,
  action: "hand over",
  object,
  result: "handed over",
  origin: "console",
  reason,
});

const tellTrail = ({ audit, now }: HandsOver, leaving: Leaving, count: number): Promise<void> =>
  audit.tell(`leaves:${leaving.person}:${leaving.on}`, {
    ...lineOf(leaving, { neighbourhood: ORGANISATION, at: now(), object: leaving.person }),
    action: "leave team",
    result: `left, ${count} things handed over`,
  });
