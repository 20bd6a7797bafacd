import { present } from "#contract/present.ts";
import * as z from "zod";
import { ActionId, CycleId, Day, NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { Name } from "#contract/name.ts";
import { Partner } from "#contract/organisation.ts";
import { type Action, type Author, type Changed, isOpen, nextLine } from "./actions/action.ts";
import { asking } from "./actions/move.ts";
import { isSame, type Owner, ownerText } from "./actions/owner.ts";
import { dayOf } from "./calendar/time.ts";
import { ContactPerson, type Neighbourhood } from "./neighbourhood.ts";

/** Who takes something over. */
export const Successor = z.strictObject({
  name: Name(2, 80),
  email: z.email().max(254).toLowerCase(),
  partner: Partner,
});
export type Successor = z.infer<typeof Successor>;

/** One thing that somebody has in a team: the places that they hold in it, or a promise. */
export const Thing = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("places"), neighbourhood: NeighbourhoodId }),
  z.strictObject({ kind: z.literal("promise"), cycle: CycleId, action: ActionId }),
]);
export type Thing = z.infer<typeof Thing>;
export const thingKey = (thing: Thing): string =>
  thing.kind === "places" ? thing.neighbourhood : `${thing.cycle}#${thing.action}`;

/**
 * Somebody leaves the team: from which day, and who takes over what. It stands until all of it is
 * handed over, so that who stops in between goes on.
 */
export const Leaving = z.strictObject({
  /** By which the member is kept. */
  person: z.string().min(8).max(64),
  email: z.email().max(254).toLowerCase(),
  name: Name(2, 80),
  /** The first day on which they are not there any more. */
  on: Day,
  reason: z.string().min(3).max(2000),
  /** Who wrote it down, for the trail. */
  by: z.string().min(2).max(80),
  /** Who takes over whatever is not named apart; without one it goes back to the organisation. */
  successor: Successor.optional(),
  apart: z.array(z.strictObject({ thing: z.string().max(200), to: Successor.optional() })).max(500),
  /** By which residents reach who becomes contact person. */
  phone: ContactPerson.shape.phone.optional(),
  /** Whether the successor may do what they could. */
  roles: z.boolean(),
  /** What there was on that day, and to whom it goes: written before anything is handed over. */
  things: z
    .array(z.strictObject({ thing: Thing, to: Successor.optional() }))
    .max(2000)
    .optional(),
});
export type Leaving = z.infer<typeof Leaving>;

/** Who takes over a thing, if anybody. */
export const successorFor = (
  { successor, apart }: Pick<Leaving, "successor" | "apart">,
  thing: Thing,
): Successor | undefined => {
  const named = apart.find((one) => one.thing === thingKey(thing));
  return named === undefined ? successor : named.to;
};

/** The neighbourhood in which a thing is. */
export const placeOf = (thing: Thing): NeighbourhoodId =>
  thing.kind === "places" ? thing.neighbourhood : neighbourhoodOf(thing.cycle);

/** What each took over, with the neighbourhood of the first of it. */
export function takenOver({
  things = [],
}: Pick<Leaving, "things">): { to: Successor; first: NeighbourhoodId; things: Thing[] }[] {
  const taken = things.flatMap(({ thing, to }) => (to === undefined ? [] : [{ thing, to }]));
  return [...Map.groupBy(taken, ({ to }) => to.email).values()].flatMap((its) =>
    its.slice(0, 1).map(({ to, thing: first }) => ({
      to,
      first: placeOf(first),
      things: its.map(({ thing }) => thing),
    })),
  );
}

/** What somebody has: the places in each team, and the open promises, with where each is. */
export type Owned = { home: Neighbourhood; promises: Action[] }[];

/** What somebody has in a neighbourhood, if anything; `open` are promises of any. */
export function ownedIn(
  home: Neighbourhood,
  open: readonly Action[],
  who: Pick<Leaving, "email" | "name">,
): Owned {
  const its = open.filter(({ cycle }) => neighbourhoodOf(cycle) === home.id);
  const promises = promisesOf(its, namesOf(who, home));
  return promises.length > 0 || placesOf(home, who.email).length > 0 ? [{ home, promises }] : [];
}

/** Each thing by itself; a promise before the place by which it is known whose it is. */
export const thingsIn = (owned: Owned, email: string): Thing[] =>
  owned.flatMap(({ home, promises }): Thing[] => [
    ...promises.map(({ cycle, id }) => ({ kind: "promise", cycle, action: id }) as const),
    ...(placesOf(home, email).length > 0
      ? [{ kind: "places", neighbourhood: home.id } as const]
      : []),
  ]);

/** The same with what there is, and to whom each thing goes. */
export const beginning = (leaving: Leaving, owned: Owned): Leaving => ({
  ...leaving,
  things: thingsIn(owned, leaving.email).map((thing) => {
    const to = successorFor(leaving, thing);
    return { thing, ...present({ to }) };
  }),
});

const isAt = (email: string, one: { email: string } | undefined): boolean =>
  one?.email.toLowerCase() === email.toLowerCase();

const PLACES = ["coordinator", "contact", "standIn", "team"] as const;
export type TeamPlace = (typeof PLACES)[number];

/** Which places somebody holds in a neighbourhood. */
export const placesOf = (
  { coordinator, contact, standIn, team }: Neighbourhood,
  email: string,
): TeamPlace[] =>
  PLACES.filter((place) =>
    [{ coordinator, contact, standIn, team }[place]].flat().some((one) => isAt(email, one)),
  );

/** Places that cannot stay empty: residents and partners always have somebody to turn to. */
export function needsSomebody(home: Neighbourhood, email: string): boolean {
  const places = placesOf(home, email);
  return (
    places.includes("coordinator") ||
    places.includes("contact") ||
    (places.includes("team") && home.team.every((one) => isAt(email, one)))
  );
}

/**
 * A neighbourhood after somebody handed over their places in it; those that may be empty are, where
 * nobody takes them.
 */
export function placesHandedOver(
  home: Neighbourhood,
  email: string,
  { to, phone }: { to: Successor | undefined; phone: string | undefined },
): Neighbourhood {
  const held = placesOf(home, email);
  const after = { ...home, team: teamAfter(home, email, to) };
  if (to !== undefined && held.includes("coordinator"))
    after.coordinator = { name: to.name, email: to.email };
  return atDeskAfter(after, held, to && phone !== undefined ? { ...to, phone } : undefined);
}

/** At the desk somebody takes over the role and the days, and neither the face nor the telephone. */
function atDeskAfter(
  home: Neighbourhood,
  held: readonly TeamPlace[],
  to: (Successor & { phone: string }) | undefined,
): Neighbourhood {
  const { standIn, ...rest } = home;
  const called = to && { name: to.name, email: to.email, phone: to.phone };
  const contact =
    called && held.includes("contact") ? { role: home.contact.role, ...called } : home.contact;
  if (standIn === undefined) return { ...rest, contact };
  if (!held.includes("standIn")) return { ...rest, contact, standIn };
  const { role, first, last } = standIn;
  return { ...rest, contact, ...(called ? { standIn: { role, first, last, ...called } } : {}) };
}

/** Who takes over takes the place in the team as well, unless they have one; a team is never empty. */
function teamAfter({ team }: Neighbourhood, email: string, to: Successor | undefined) {
  const others = team.filter((one) => !isAt(email, one));
  const mine = team.find((one) => isAt(email, one));
  const isThere = to === undefined || others.some((one) => isAt(to.email, one));
  if (isThere) return others.length === 0 ? team : others;
  return [...others, { role: mine?.role ?? "team", ...to }];
}

/** Under which names somebody owns promises in a neighbourhood. */
export const namesOf = (
  { email, name }: Pick<Leaving, "email" | "name">,
  { team }: Pick<Neighbourhood, "team">,
): string[] => [name, ...team.filter((one) => isAt(email, one)).map((one) => one.name)];

const isTheirs = (names: readonly string[]) => (owner: Owner) =>
  owner.kind === "person" && names.includes(owner.name);

/** The open promises of somebody. */
const promisesOf = (actions: readonly Action[], names: readonly string[]): Action[] =>
  actions.filter((action) => isOpen(action) && action.owners.some(isTheirs(names)));

/** The organisation keeps what somebody of it said yes to; whoever takes over says yes themselves. */
function ownersAfter(
  owners: readonly Owner[],
  names: readonly string[],
  to: Successor | undefined,
): Owner[] {
  const after: Owner[] = owners.filter((owner) => !isTheirs(names)(owner));
  const add = (owner: Owner) => {
    if (!after.some((one) => isSame(one, owner))) after.push(owner);
  };
  for (const owner of owners.filter(isTheirs(names)))
    if (owner.kind === "person" && (owner.accepted !== undefined || to === undefined)) {
      const { partner, accepted } = owner;
      add({ kind: "organisation", partner, ...present({ accepted }) });
    }
  if (to !== undefined) add({ kind: "person", name: to.name, partner: to.partner });
  return after;
}

/**
 * A promise after one of its owners left: their organisation stands for what they said yes to, and
 * who takes over is asked. Nothing when it is not theirs any more.
 */
export function promiseHandedOver(
  action: Action,
  names: readonly string[],
  { to, answerBy, ...author }: Author & { to: Successor | undefined; answerBy: Day },
): Changed | undefined {
  if (promisesOf([action], names).length === 0) return undefined;
  const owners = ownersAfter(action.owners, names, to);
  const handed = { ...action, owners };
  const isAsked = action.state.kind === "proposed" || action.state.kind === "refused";
  const after = isAsked ? asking(handed, dayOf(author.at), answerBy) : handed;
  return {
    action: after,
    event: nextLine(action, author, {
      to: after.state.kind,
      changes: [{ what: "owners", to: owners.map(ownerText).join(", ") }],
    }),
  };
}
