import { type Action, type ActionEvent, isOpen, StateKind } from "#domain/actions/action.ts";
import { dayOf, daysBetween } from "#domain/calendar/time.ts";
import type { Day, Instant } from "#contract/ids.ts";

/**
 * How long an action was followed, in whole days, and whether it was done then. What is still open
 * was followed until today, what was stopped until that day.
 */
export type Course = { days: number; done: boolean };

export const statesOf = (
  actions: readonly Pick<Action, "state">[],
): ReadonlyMap<StateKind, number> =>
  new Map(
    StateKind.options.map((kind) => [
      kind,
      actions.filter(({ state }) => state.kind === kind).length,
    ]),
  );

/** From the first line of its history on; an action without one is left out. */
export function courseOf(
  { id, state }: Pick<Action, "id" | "state">,
  history: readonly ActionEvent[],
  today: Day,
): Course | undefined {
  const mine = history.filter(({ action }) => action === id);
  const first = mine.find(({ seq }) => seq === 1);
  if (first === undefined) return undefined;
  const ended: Instant | undefined = isOpen({ state })
    ? undefined
    : mine.findLast(({ from, to }) => to === state.kind && from !== to)?.at;
  return {
    days: Math.max(0, daysBetween(dayOf(first.at), ended === undefined ? today : dayOf(ended))),
    done: state.kind === "done",
  };
}

/** Fewer that are done say nothing about how long it takes [P]. */
export const FEWEST_DONE = 5;
/** Sums of parts are compared within this, since a half is not exactly a half as a product of parts. */
const ROUNDING = 1e-9;

/**
 * After how many days a part of the actions is done, or nothing when so many are not yet: the
 * quantile of Kaplan and Meier's estimate (1958, Journal of the American Statistical Association
 * 53), in which what is still open counts for as long as it was followed.
 */
export function daysUntil(part: number, courses: readonly Course[]): number | undefined {
  const days = [
    ...new Set(courses.filter(({ done }) => done).map((course) => course.days)),
  ].toSorted((one, other) => one - other);
  let open = 1;
  for (const day of days) {
    const followed = courses.filter((course) => course.days >= day).length;
    open *= 1 - courses.filter((course) => course.done && course.days === day).length / followed;
    if (open <= 1 - part + ROUNDING) return day;
  }
  return undefined;
}

export type TimeToDone = {
  done: number;
  censored: number;
  quartiles: readonly [number | undefined, number | undefined, number | undefined] | undefined;
};

/** Median and quartiles, when enough are done. */
export function timeToDone(courses: readonly Course[]): TimeToDone {
  const done = courses.filter((course) => course.done).length;
  return {
    done,
    censored: courses.length - done,
    quartiles:
      done < FEWEST_DONE
        ? undefined
        : [daysUntil(0.25, courses), daysUntil(0.5, courses), daysUntil(0.75, courses)],
  };
}
