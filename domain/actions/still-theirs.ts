import type { CycleId, ActionId, Day } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import { addWorkingDays } from "#domain/calendar/holidays.ts";
import { addDays, daysBetween, dayOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { organisationIn } from "#domain/organisation.ts";
import type { Action } from "./action.ts";
import { outsidersOf } from "./answer-by.ts";
import { type Errand, errandIdOf } from "./errand.ts";
import { namedOwners, peopleOf } from "./owner.ts";

type Home = Pick<Neighbourhood, "norms" | "organisations" | "team">;
type OfPromise = { kind: "promise"; cycle: CycleId; action: ActionId };

export const promiseOf = ({ cycle, id: action }: Action): OfPromise => ({
  kind: "promise",
  cycle,
  action,
});

/** Who outside the team promised it and can be written to, where nobody of the team answers for it. */
export function promisersOf(home: Home, action: Action): Partner[] {
  const isGoing = action.state.kind === "accepted" || action.state.kind === "under-way";
  const people = peopleOf(action).map(({ name }) => name);
  if (!isGoing || home.team.some(({ name }) => people.includes(name))) return [];
  return outsidersOf(home, { owners: namedOwners(action) }).filter(
    (partner) => organisationIn(home, partner)?.contact !== undefined,
  );
}

/**
 * From which day they are asked how it stands, and until which: from a week before it is due, and a
 * week after they last said anything.
 */
export function askedHow(
  { norms }: Pick<Home, "norms">,
  { due }: Pick<Action, "due">,
  errand: Pick<Errand, "said"> | undefined,
): { from: Day; until: Day } {
  const last = errand?.said.at(-1);
  const soon = addDays(due, -7);
  const later = last === undefined ? soon : addDays(dayOf(last.at), 7);
  const from = later > soon ? later : soon;
  return { from, until: addWorkingDays(from, norms.accepted.outsiders) };
}

/** Which week of their days it is, counted from 0; nothing before, nor on the last or after. */
export const weekOf = ({ from, until }: { from: Day; until: Day }, today: Day) =>
  today < from || today >= until ? undefined : Math.floor(daysBetween(from, today) / 7);

/** Whether nobody of the team has to hear yet that it is due: who promised it has days left to say. */
export function isStillTheirs(
  home: Home,
  action: Action,
  errands: readonly Errand[],
  today: Day,
): boolean {
  const partners = promisersOf(home, action);
  const hasDays = (partner: Partner) => {
    const errand = errands.find(({ id }) => id === errandIdOf(promiseOf(action), partner));
    return errand?.withdrawn === undefined && today <= askedHow(home, action, errand).until;
  };
  return partners.length > 0 && partners.every(hasDays);
}
