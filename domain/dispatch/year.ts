import { present } from "#contract/present.ts";
import { dayOf, secondsBetween } from "#domain/calendar/time.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { WeekPlan } from "#domain/neighbourhood.ts";
import { comingOf } from "./foresee.ts";
import { type Calendar, type DayOff, dayOff, planCycle, weekWithin } from "./plan.ts";
import type { Moment, PlanNote } from "./run.ts";

/**
 * A moment of a cycle that is not there yet. `moved` tells from which day it was moved and why,
 * `on` what is on that day all the same: only what asks residents something or tells them is moved.
 */
export type MomentAhead = {
  moment: Moment;
  at: Instant;
  moved?: PlanNote;
  on?: DayOff;
};
export type CycleAhead = {
  firstDay: Day;
  lastDay: Day;
  moments: readonly MomentAhead[];
  pauseWeeks: readonly Day[];
};

/** Cycles in about a year. */
const A_YEAR = 5;

/** The next cycles, each beginning where the one before it says, with all their moments in the order of time. */
export function yearAhead(
  firstDay: Day,
  weekPlan: WeekPlan,
  calendar: Calendar,
  cycles = A_YEAR,
): CycleAhead[] {
  const ahead: CycleAhead[] = [];
  for (let day = firstDay; ahead.length < cycles;) {
    const { plan, notes } = planCycle(day, weekPlan, calendar);
    const moments = comingOf({ plan, passed: [] }).map(({ moment, at }): MomentAhead => {
      const moved = notes.find((note) => note.moment === moment);
      const on = dayOff(dayOf(at), calendar);
      return {
        moment,
        at,
        ...present({ moved, on }),
      };
    });
    ahead.push({
      firstDay: day,
      lastDay: dayOf(plan.end),
      moments: moments.toSorted((one, other) => secondsBetween(other.at, one.at)),
      pauseWeeks: calendar.pauseWeeks
        .filter((monday) => weekWithin(monday, day, dayOf(plan.end)))
        .toSorted(),
    });
    day = plan.next;
  }
  return ahead;
}
