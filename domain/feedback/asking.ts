import type { CycleId, Day } from "#contract/ids.ts";
import { cycleIdOf, partsOf } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { calendarOf, planCycle } from "#domain/dispatch/plan.ts";
import type { SchoolHolidays } from "#domain/calendar/holidays.ts";
import type { Neighbourhood, WeekPlan } from "#domain/neighbourhood.ts";
import type { Norms } from "#domain/norms.ts";

/** When a cycle asks whether things helped: once residents were told what was done. */
export const askedOn = ({ passed }: Pick<Cycle, "passed">): Day | undefined => {
  const told = passed.findLast(({ moment }) => moment === "feedback")?.at;
  return told === undefined ? undefined : dayOf(told);
};

/** Of what a cycle may still ask: what ended late in one of these, or in one that stopped. */
const LOOKS_BACK = 2;
/** The cycles of the area just before this one, the latest first. */
export function cyclesBefore(id: CycleId): CycleId[] {
  const { neighbourhood, area, number } = partsOf(id);
  return Array.from({ length: LOOKS_BACK }, (_, nth) => number - 1 - nth)
    .filter((earlier) => earlier > 0)
    .map((earlier) => cycleIdOf(neighbourhood, area, earlier));
}

/** When something was done, at least in part, also where residents have opened it again since. */
export function doneOn({ state, tried = [] }: Pick<Action, "state" | "tried">): Day | undefined {
  if (state.kind === "done" || state.kind === "partly-done") return state.on;
  return state.kind === "reopened" && state.because === "not-helped" ? tried.at(-1)?.on : undefined;
}

/**
 * Of which promises it is asked whether they helped: of what was done so many days before, and that
 * was not asked `before`, so that each is asked once. Effects need time.
 */
export function askedIfHelped<A extends Pick<Action, "id" | "state" | "tried">>(
  standing: readonly A[],
  { on, before }: { on: Day; before: Day | undefined },
  { helpedAfter }: Pick<Norms, "helpedAfter">,
): A[] {
  const seen = new Set<string>();
  return standing.filter((action) => {
    const done = doneOn(action);
    const ripe = done && addDays(done, helpedAfter);
    const isAsked =
      ripe !== undefined &&
      ripe <= on &&
      (before === undefined || ripe > before) &&
      !seen.has(action.id);
    if (isAsked) seen.add(action.id);
    return isAsked;
  });
}

/** The last day on which a cycle asks it by mail: the day before the next one invites people. */
export const lastDayAsked = (
  { plan: { next } }: Pick<Cycle, "plan">,
  neighbourhood: Neighbourhood,
  school: SchoolHolidays,
): Day =>
  addDays(
    dayOf(
      planCycle(next, neighbourhood.weekPlan, calendarOf(neighbourhood, school)).plan.invitation,
    ),
    -1,
  );

type Asking = Pick<Cycle, "plan" | "status">;
type NextCycle = Pick<Cycle, "plan" | "status"> & { round: Pick<Round, "status"> };

/** Whether it is asked by mail: until the last day, and as long as no other survey invites anybody. */
export const asksByMail = (lastDay: Day, next: Asking | undefined, today: Day): boolean =>
  today <= lastDay || next === undefined || today < dayOf(next.plan.invitation);

/**
 * Whether nobody says any more whether it helped: who has no mail was asked in the next survey, until
 * that closed; where none came, for as long as it would have been open.
 */
export function isAskingOver(
  lastDay: Day,
  next: NextCycle | undefined,
  { today, weekPlan }: { today: Day; weekPlan: Pick<WeekPlan, "closingAfter"> },
): boolean {
  if (next === undefined) return addDays(lastDay, weekPlan.closingAfter) < today;
  return next.round.status === "closed" || next.status === "stopped" || next.status === "closed";
}
