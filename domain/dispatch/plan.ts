import type { Day, Instant } from "#contract/ids.ts";
import { isQuiet } from "#domain/measurement/design/sample.ts";
import type { Neighbourhood, WeekPlan } from "#domain/neighbourhood.ts";
import {
  type QuietDay,
  quietDay,
  type Region,
  type SchoolHolidays,
} from "#domain/calendar/holidays.ts";
import {
  addDays,
  daysBetween,
  dayOf,
  instantOf,
  mondayFrom,
  shiftDays,
  weekdayOf,
} from "#domain/calendar/time.ts";
import type { CyclePlan } from "./cycle.ts";
import type { Moment, PlanNote } from "./run.ts";

/** `measured`: the days on which a measurement asks people of the same neighbourhood. */
export type Calendar = {
  region: Region;
  school: SchoolHolidays;
  pauseWeeks: readonly Day[];
  measured?: readonly Day[];
};

/** What moves the dates of a neighbourhood. */
export const calendarOf = (
  { holidayRegion, pauseWeeks }: Pick<Neighbourhood, "holidayRegion" | "pauseWeeks">,
  school: SchoolHolidays,
  measured: readonly Day[] = [],
): Calendar => ({ region: holidayRegion, school, pauseWeeks, measured });

const LONGEST_SHIFT = 70;

/**
 * Moments at which residents are asked something: never within two weeks of a measurement that asks
 * them as well.
 */
const ASKING: readonly Moment[] = ["invitation", "reminder"];

export type DayOff = QuietDay | { kind: "sunday"; name: string };

/** Why nothing goes out or closes on a day. */
export const dayOff = (day: Day, { region, school }: Calendar): DayOff | undefined =>
  quietDay(day, region, school) ??
  (weekdayOf(day) === 7 ? { kind: "sunday", name: "zondag" } : undefined);

const whyNotOn = (day: Day, moment: Moment, calendar: Calendar): PlanNote["because"] | undefined =>
  dayOff(day, calendar) ??
  (ASKING.includes(moment) && isQuiet(calendar.measured ?? [], day)
    ? { kind: "measurement", name: "meting" }
    : undefined);

/**
 * The day, or the first after it that is neither quiet nor a Sunday, nor too near to a measurement.
 */
export function freeDay(day: Day, moment: Moment, calendar: Calendar, notes: PlanNote[] = []): Day {
  const because = whyNotOn(day, moment, calendar);
  if (because === undefined) return day;
  let to = addDays(day, 1);
  for (
    let days = 1;
    days < LONGEST_SHIFT && whyNotOn(to, moment, calendar) !== undefined;
    days += 1
  )
    to = addDays(to, 1);
  notes.push({ moment, from: day, to, because });
  return to;
}

/** Whether a week that begins on a Monday has a day in common with the days from one to another. */
export const weekWithin = (monday: Day, first: Day, last: Day): boolean =>
  addDays(monday, 6) >= first && monday <= last;

/** The n-th day of a cycle, not counting pause weeks (Monday to Sunday each). */
function cycleDay(firstDay: Day, days: number, pauseWeeks: readonly Day[]): Day {
  let day = addDays(firstDay, days);
  for (const monday of [...pauseWeeks].toSorted()) {
    if (weekWithin(monday, firstDay, day)) day = addDays(day, 7);
  }
  return day;
}

/**
 * The instants of a cycle of ten weeks (or what the plan says), Europe/Amsterdam. No survey closes,
 * and no mail goes out, on a public holiday, in carnival week, in a school holiday of the region or
 * on a Sunday; a moment that falls there moves to the first free day after it, and what depends on
 * it moves along.
 */
export function planCycle(
  firstDay: Day,
  plan: WeekPlan,
  calendar: Calendar,
): { plan: CyclePlan; notes: readonly PlanNote[] } {
  const notes: PlanNote[] = [];
  const at = (days: number) => cycleDay(firstDay, days, calendar.pauseWeeks);
  const free = (day: Day, moment: Moment) => freeDay(day, moment, calendar, notes);
  const later = (day: Day, other: Day) => (day > other ? day : other);

  const invitation = free(at(plan.invitationDay), "invitation");
  const slip = daysBetween(at(plan.invitationDay), invitation);
  const after = (days: number) => at(plan.invitationDay + slip + days);
  const reminder = free(later(after(plan.reminderAfter), addDays(invitation, 1)), "reminder");
  const closing = free(later(after(plan.closingAfter), addDays(reminder, 5)), "closing");
  const adoption = addDays(closing, plan.adoptionAfter);
  // What follows the agenda keeps its distance from it when the survey ran late.
  const late = Math.max(0, daysBetween(at(plan.invitationDay + plan.closingAfter), closing));
  const week = (number: number) => addDays(at((number - 1) * 7), late);
  const chases = plan.chaseWeeks
    .map((number) => later(week(number), addDays(adoption, 1)))
    .filter((day, index, all) => all.indexOf(day) === index);
  const lastChase = chases.at(-1) ?? adoption;
  const midcheck = later(week(plan.midcheckWeek), addDays(adoption, 1));
  const outcomes = later(week(plan.feedbackWeek), addDays(later(lastChase, midcheck), 1));
  const feedback = free(later(addDays(outcomes, 3), addDays(outcomes, 1)), "feedback");
  const end = later(addDays(week(plan.weeks + 1), -1), addDays(feedback, 1));

  const morning = (day: Day) => instantOf(day, plan.sendAt);
  return {
    notes,
    plan: {
      version: plan.version,
      firstDay,
      invitation: morning(invitation),
      reminder: morning(reminder),
      closing: instantOf(closing, plan.closeAt),
      adoption: instantOf(adoption, plan.closeAt),
      chases: chases.map(morning),
      midcheck: instantOf(midcheck, "12:00"),
      outcomes: morning(outcomes),
      feedback: morning(feedback),
      end: instantOf(end, plan.closeAt),
      next: mondayFrom(addDays(end, 1)),
      quietHours: plan.quietHours,
      notes,
    },
  };
}

/** With until when the round stays open if too few answer, so that this can be said beforehand. */
export const withExtension = (plan: CyclePlan, days: number, calendar: Calendar): CyclePlan => ({
  ...plan,
  extension: shiftedFree(plan.closing, days, calendar),
});

function shiftedFree(instant: Instant, days: number, calendar: Calendar): Instant {
  const shifted = shiftDays(instant, days);
  const day = dayOf(shifted);
  return shiftDays(shifted, daysBetween(day, freeDay(day, "reclosing", calendar)));
}
