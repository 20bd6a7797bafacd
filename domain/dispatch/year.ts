import { addDays, dayOf, weekdayOf } from "#domain/calendar/time.ts";
import { type QuietDay, quietDay } from "#domain/calendar/holidays.ts";
import type { Day, Instant } from "#contract/ids.ts";
import type { WeekPlan } from "#domain/neighbourhood.ts";
import { type Calendar, type PlanNote, planCycle } from "./plan.ts";
import { Moment } from "./run.ts";

/** A moment of a cycle that is not there yet. `moved` tells from which day it was moved and why, `on` what is on that day all the same: only what asks residents something or tells them is moved. */
export type MomentAhead = {
  moment: Moment;
  at: Instant;
  moved?: PlanNote;
  on?: QuietDay | { kind: "sunday"; name: string };
};
export type CycleAhead = {
  firstDay: Day;
  lastDay: Day;
  moments: readonly MomentAhead[];
  pauseWeeks: readonly Day[];
};

/** Cycles in about a year. */
export const A_YEAR = 5;

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
    const planned: readonly [Moment, Instant][] = [
      ["invitation", plan.invitation],
      ["reminder", plan.reminder],
      ["closing", plan.closing],
      ["adoption", plan.adoption],
      ...plan.chases.map((chase): [Moment, Instant] => ["chase", chase]),
      ["midcheck", plan.midcheck],
      ["outcomes", plan.outcomes],
      ["feedback", plan.feedback],
      ["end", plan.end],
    ];
    const moments = planned.map(([moment, at]): MomentAhead => {
      const [moved, on] = [
        notes.find((note) => note.moment === moment),
        onDay(dayOf(at), calendar),
      ];
      return {
        moment,
        at,
        ...(moved === undefined ? {} : { moved }),
        ...(on === undefined ? {} : { on }),
      };
    });
    ahead.push({
      firstDay: day,
      lastDay: dayOf(plan.end),
      moments: moments.toSorted(inTime),
      pauseWeeks: calendar.pauseWeeks
        .filter((monday) => addDays(monday, 6) >= day && monday <= dayOf(plan.end))
        .toSorted(),
    });
    day = plan.next;
  }
  return ahead;
}

const ORDER = Moment.options;
const inTime = (one: MomentAhead, other: MomentAhead): number =>
  one.at === other.at
    ? ORDER.indexOf(one.moment) - ORDER.indexOf(other.moment)
    : one.at < other.at
      ? -1
      : 1;

const onDay = (day: Day, { region, school }: Calendar): MomentAhead["on"] =>
  quietDay(day, region, school) ??
  (weekdayOf(day) === 7 ? { kind: "sunday", name: "zondag" } : undefined);

/** The Monday on a day or the first after it. */
export const mondayFrom = (day: Day): Day => addDays(day, (8 - weekdayOf(day)) % 7);
