import { addDays, addMonths, dayOf, daysBetween, instantOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type Calendar, freeDay, planCycle } from "#domain/dispatch/plan.ts";
import type { PlanNote } from "#domain/dispatch/run.ts";
import type { Day } from "#contract/ids.ts";
import type { WeekPlan } from "#domain/neighbourhood.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import { isQuietOnAny } from "#domain/measurement/design/sample.ts";
import type { Wave, WavePlan } from "./wave.ts";

const HALF_YEAR = 6;
/**
 * A wave that was opened late is not followed by another one before so many days: the two would be
 * about the same time.
 */
const APART = 90;
/** Days for which a wave looks for a time without agenda surveys: one cycle. */
const LOOKS = 70;

/** The first day of a wave: its baseline's, so many half years on. */
export const dueDay = ({ baseline }: Pick<MeasurementDesign, "baseline">, number: number): Day =>
  addMonths(baseline, HALF_YEAR * (number - 1));

/** The first day of the next wave: in the same months as all others, however late this one was. */
export function nextAfter(design: Pick<MeasurementDesign, "baseline">, firstDay: Day): Day {
  let number = 1;
  while (daysBetween(firstDay, dueDay(design, number)) < APART) number += 1;
  return dueDay(design, number);
}

const ASKING = ["invitation", "reminder"] as const;
/**
 * The day on which a moment came, which can be another than the planned one: somebody let it come
 * early, or it was paused.
 */
const dayThat = (
  moment: (typeof ASKING)[number],
  { plan, passed }: Pick<Cycle | Wave, "plan" | "passed">,
): Day => dayOf(passed.find((one) => one.moment === moment)?.at ?? plan[moment]);

/** The days on which a cycle asks people what matters most, and asks once more. */
export const agendaDays = (cycle: Pick<Cycle, "plan" | "passed">): Day[] =>
  ASKING.map((moment) => dayThat(moment, cycle));

/** The days on which a wave asks people, and asks once more; none when it was stopped or failed before. */
export const askingDays = (wave: Pick<Wave, "plan" | "status" | "passed">): Day[] =>
  ASKING.flatMap((moment) =>
    wave.status === "running" ||
    wave.status === "closed" ||
    wave.passed.some((one) => one.moment === moment)
      ? [dayThat(moment, wave)]
      : [],
  );

/** Likewise of a cycle that was not opened yet. */
export const plannedAgendaDays = (firstDay: Day, weekPlan: WeekPlan, calendar: Calendar): Day[] =>
  agendaDays({ plan: planCycle(firstDay, weekPlan, calendar).plan, passed: [] });

/** What a wave goes around: free days, and `agenda`, the days of agenda surveys. */
type Around = { calendar: Calendar; agenda: readonly Day[] };

/**
 * The instants of a wave, Europe/Amsterdam: nothing goes out or closes on a public holiday, in
 * carnival week, in a school holiday or on a Sunday, and it waits for a time at which nobody gets
 * an agenda survey within two weeks. Where there is no such time, who had one is left out of the
 * sample instead.
 */
export function planWave(
  firstDay: Day,
  design: MeasurementDesign,
  { sendAt, closeAt, quietHours }: Pick<WeekPlan, "sendAt" | "closeAt" | "quietHours">,
  around: Around,
): WavePlan {
  const { invitation, reminder, notes } = askingFrom(firstDay, design, around);
  const latest = addDays(reminder, 5);
  const meant = addDays(invitation, design.closingAfter);
  const closing = freeDay(meant > latest ? meant : latest, "closing", around.calendar, notes);
  return {
    version: design.version,
    firstDay,
    quietHours,
    notes,
    invitation: instantOf(invitation, sendAt),
    reminder: instantOf(reminder, sendAt),
    closing: instantOf(closing, closeAt),
    ...(design.publishAfter === undefined
      ? {}
      : { publication: instantOf(addDays(closing, design.publishAfter), closeAt) }),
    next: nextAfter(design, firstDay),
  };
}

type Asking = { invitation: Day; reminder: Day; notes: PlanNote[] };

function askingFrom(
  firstDay: Day,
  { reminderAfter }: MeasurementDesign,
  { calendar, agenda }: Around,
): Asking {
  const from = (start: Day): Asking => {
    const notes: PlanNote[] = [];
    const invitation = freeDay(start, "invitation", calendar, notes);
    const reminder = freeDay(addDays(invitation, reminderAfter), "reminder", calendar, notes);
    return { invitation, reminder, notes };
  };
  for (let late = 0; late < LOOKS; late += 1) {
    const asking = from(addDays(firstDay, late));
    if (!isQuietOnAny(agenda, [asking.invitation, asking.reminder])) return asking;
  }
  return from(firstDay);
}
