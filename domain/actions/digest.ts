import { dayOf } from "#domain/calendar/time.ts";
import type { Instant, NeighbourhoodId, RunId } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { WaitKind } from "#contract/waiting.ts";
import { inOrder, type Waiting } from "#domain/waiting.ts";
import type { Action } from "./action.ts";
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

/** What was told, so that nobody is told it twice in a week. */
export const objectOf = ({ kind, object }: { kind: WaitKind; object: string }): string =>
  `${kind}#${object}`;
export const actionObject = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  objectOf({ kind: "action", object: `${cycle}#${id}` });

/**
 * Who of a team is told of something: the coordinator of all, but of a question once it is late;
 * the contact person of questions and of a response that lags behind.
 */
function readersOf(
  { kind, until }: Waiting,
  { coordinator, contact }: Neighbourhood,
  now: Instant,
): DigestPerson[] {
  if (kind === "question")
    return until !== undefined && until < dayOf(now) ? [contact, coordinator] : [contact];
  return kind === "response" ? [coordinator, contact] : [coordinator];
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
    const owner = team.find(({ name }) => name === action.owner.name) ?? coordinator;
    const readers = to === "coordinator" && owner !== coordinator ? [owner, coordinator] : [owner];
    return readers.map((person) => ({
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
