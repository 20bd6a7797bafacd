import { addDays, dayOf } from "#domain/calendar/time.ts";
import {
  ActionId,
  CycleId,
  type Day,
  type Instant,
  type NeighbourhoodId,
  neighbourhoodOf,
  type RunId,
} from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { atDesk, mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { inOrder, type Waiting } from "#domain/waiting.ts";
import type { Action } from "./action.ts";
import { namedOwners, type Owner, peopleOf } from "./owner.ts";
import { chase, type Chase } from "./plan.ts";

/** One thing that somebody has to do. */
export type DigestItem = {
  neighbourhood: NeighbourhoodId;
  object: string;
  run: RunId | undefined;
} & (
  | { kind: Exclude<WaitKind, "action">; until: Waiting["until"]; count: number | undefined }
  | { kind: "action"; why: Chase["why"]; action: Action }
);
export type DigestPerson = { name: string; email: string; role?: string };

/** The people of the team who answer for an action, or are asked to, as far as they are still there. */
export const ownersIn = <Person extends { name: string }>(
  team: readonly Person[],
  action: Action,
): Person[] => team.filter(({ name }) => peopleOf(action).some((owner) => owner.name === name));

/** Who of them has not said yes, and as which owner they are asked. */
export const silentIn = <Person extends { name: string }>(
  team: readonly Person[],
  action: Action,
): { to: Person; owner: Owner }[] => {
  const named = namedOwners(action);
  const isNamed = (name: string) => named.some((owner) => "name" in owner && owner.name === name);
  return ownersIn(team, action).flatMap((to) => {
    const owner = action.owners.find((one) => one.kind === "person" && one.name === to.name);
    return owner === undefined || isNamed(to.name) ? [] : [{ to, owner }];
  });
};

/** What was told, so that nobody is told it twice in a week. */
export const objectOf = ({ kind, object }: { kind: WaitKind; object: string }): string =>
  `${kind}#${object}`;
export const actionObject = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  objectOf({ kind: "action", object: `${cycle}#${id}` });

/** What the contact person does, or passes on to who does. */
const CONTACTS: readonly WaitKind[] = [
  "question",
  "words",
  "help",
  "signal",
  "picture",
  "wording",
  "owner",
];

/**
 * Who of a team is told of something: the coordinator of all, but of what the contact person sees to
 * once it is late; the contact person of these and of a response that lags behind.
 */
function readersOf(
  { kind, until }: Waiting,
  { coordinator, contact }: Neighbourhood,
  now: Instant,
): DigestPerson[] {
  if (CONTACTS.includes(kind))
    return until !== undefined && until < dayOf(now) ? [contact, coordinator] : [contact];
  return kind === "response" || kind === "unreached" || kind === "errand"
    ? [coordinator, contact]
    : [coordinator];
}

/**
 * What waits for each of a team, the most urgent first; nobody stands in it for whom nothing waits.
 * `neighbourhood` has the contact person who is there today.
 */
export function digestsOf(
  neighbourhood: Neighbourhood,
  waits: readonly Waiting[],
  actions: readonly Action[],
  now: Instant,
): { person: DigestPerson; item: DigestItem }[] {
  const { id, team, coordinator } = neighbourhood;
  const things = inOrder(waits, dayOf(now)).flatMap(
    (waiting): { person: DigestPerson; item: DigestItem }[] => {
      const { kind, object, run, until, count } = waiting;
      return kind === "action"
        ? []
        : readersOf(waiting, neighbourhood, now).map((person) => ({
            person,
            item: { neighbourhood: id, kind, object, run, until, count },
          }));
    },
  );
  const chased = chase(actions, now).flatMap(({ action, why, to }) => {
    const readers = [...ownersIn(team, action), ...(to === "coordinator" ? [coordinator] : [])];
    return (readers.length === 0 ? [coordinator] : readers).map((person) => ({
      person,
      item: {
        neighbourhood: id,
        kind: "action" as const,
        object: `${action.cycle}#${action.id}`,
        run: action.cycle,
        why,
        action,
      },
    }));
  });
  return [...things, ...chased];
}

/**
 * An action waits from the day after it was due; one that is due within a week, or stands still, is
 * told of as well.
 */
export const actionsToTell = (
  waits: readonly Waiting[],
  today: Day,
): { cycle: CycleId; action: ActionId }[] =>
  waits
    .filter(
      ({ kind, from, detail }) =>
        kind === "action" && (from <= addDays(today, 8) || detail !== undefined),
    )
    .map(actionIn);

/** What is asked of somebody now. */
export const actionsProposed = (waits: readonly Waiting[]): ReturnType<typeof actionIn>[] =>
  waits.filter(({ kind, detail }) => kind === "action" && detail === "proposed").map(actionIn);

/** What was handed over and has not ended. */
export const actionsHandedOver = (waits: readonly Waiting[]): ReturnType<typeof actionIn>[] =>
  waits.filter(({ kind, detail }) => kind === "action" && detail === "handed-over").map(actionIn);

/** Which action waits. */
export function actionIn({ object }: Pick<Waiting, "object">): {
  cycle: CycleId;
  action: ActionId;
} {
  const [cycle, action] = object.split("#");
  return { cycle: CycleId.parse(cycle), action: ActionId.parse(action) };
}

/** A mail to one person, in the language of the first team for which it holds something. */
export type Digest = { person: DigestPerson; language: Language; items: DigestItem[] };

/** What waits for each person of all teams, by mailbox; one person of many teams has it in one. */
export function digestsBy(
  mailboxOf: (person: DigestPerson) => string,
  homes: readonly Neighbourhood[],
  { waits, actions, now }: { waits: readonly Waiting[]; actions: readonly Action[]; now: Instant },
): Map<string, Digest> {
  const digests = new Map<string, Digest>();
  for (const home of homes) {
    const its = waits.filter(({ neighbourhood }) => neighbourhood === home.id);
    const known = actions.filter(({ cycle }) => neighbourhoodOf(cycle) === home.id);
    for (const { person, item } of digestsOf(atDesk(home, dayOf(now)), its, known, now)) {
      const mailbox = mailboxOf(person);
      const digest = digests.get(mailbox) ?? { person, language: mainLanguage(home), items: [] };
      if (!digest.items.some((one) => objectOf(one) === objectOf(item))) digest.items.push(item);
      digests.set(mailbox, digest);
    }
  }
  return digests;
}
