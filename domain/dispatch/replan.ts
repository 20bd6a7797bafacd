import type { Instant } from "#contract/ids.ts";
import {
  addDays,
  daysBetween,
  dayOf,
  isBefore,
  mondayFrom,
  shiftDays,
} from "#domain/calendar/time.ts";
import type { WavePlan } from "#domain/measurement/wave/wave.ts";
import type { CyclePlan } from "./cycle.ts";
import { type Calendar, freeDay } from "./plan.ts";
import type { Moment, PlanNote } from "./run.ts";

type AnyPlan = CyclePlan | WavePlan;

/**
 * Moves what has not come by the days that were lost, and then off the quiet days where that
 * matters.
 */
function mover(since: Instant, resumed: Instant, calendar: Calendar) {
  const lost = Math.max(1, daysBetween(dayOf(since), dayOf(resumed)));
  const found: PlanNote[] = [];
  const moved = (instant: Instant): Instant =>
    isBefore(instant, since) ? instant : shiftDays(instant, lost);
  const movedFree = (instant: Instant, moment: Moment): Instant => {
    if (isBefore(instant, since)) return instant;
    const shifted = shiftDays(instant, lost);
    const day = dayOf(shifted);
    return shiftDays(shifted, daysBetween(day, freeDay(day, moment, calendar, found)));
  };
  return {
    found,
    lost,
    moved,
    movedFree,
    survey: ({ invitation, reminder, closing }: AnyPlan) => ({
      invitation: movedFree(invitation, "invitation"),
      reminder: movedFree(reminder, "reminder"),
      closing: movedFree(closing, "closing"),
    }),
    /** Notes of moments that did not move stand. */
    notes: ({ notes = [] }: AnyPlan): PlanNote[] => [
      ...notes.filter(({ to }) => to < dayOf(since)),
      ...found,
    ],
  };
}

/**
 * After a pause, or after it stood still because it had failed: what has not come yet moves by the
 * days that were lost, and then off the quiet days.
 */
export function replan(
  plan: CyclePlan,
  since: Instant,
  resumed: Instant,
  calendar: Calendar,
): CyclePlan {
  const move = mover(since, resumed, calendar);
  const { extension, reclosing, decision } = plan;
  return {
    ...plan,
    ...move.survey(plan),
    ...(extension === undefined ? {} : { extension: move.movedFree(extension, "reclosing") }),
    ...(reclosing === undefined ? {} : { reclosing: move.movedFree(reclosing, "reclosing") }),
    ...(decision === undefined ? {} : { decision: move.moved(decision) }),
    ...afterClosing(plan, move),
    notes: move.notes(plan),
  };
}

const afterClosing = (
  plan: CyclePlan,
  { lost, moved, movedFree }: ReturnType<typeof mover>,
): Pick<
  CyclePlan,
  "adoption" | "chases" | "midcheck" | "outcomes" | "feedback" | "end" | "next"
> => ({
  adoption: moved(plan.adoption),
  chases: plan.chases.map(moved),
  midcheck: moved(plan.midcheck),
  outcomes: moved(plan.outcomes),
  feedback: movedFree(plan.feedback, "feedback"),
  end: moved(plan.end),
  next: mondayFrom(addDays(plan.next, lost)),
});

/**
 * The round stays open once more, until the day that was announced; what comes after it moves
 * along.
 */
export function openedAgain(plan: CyclePlan, calendar: Calendar): CyclePlan | undefined {
  const { extension: reclosing } = plan;
  if (reclosing === undefined) return undefined;
  return { ...movedLater(plan, plan.closing, reclosing, calendar), reclosing };
}

/** Somebody decides within so many days what becomes of the round; what comes after it moves along. */
export function awaitingDecision(
  plan: CyclePlan,
  days: number,
  { at, calendar }: { at: Instant; calendar: Calendar },
): CyclePlan {
  const decision = shiftDays(at, days);
  return { ...movedLater(plan, at, decision, calendar), decision };
}

function movedLater(plan: CyclePlan, from: Instant, to: Instant, calendar: Calendar): CyclePlan {
  const move = mover(from, to, calendar);
  const kept = (plan.notes ?? []).filter(({ moment }) => moment !== "feedback");
  return { ...plan, ...afterClosing(plan, move), notes: [...kept, ...move.found] };
}

/** Likewise for a wave; the next one comes in its own time all the same. */
export function replanWave(
  plan: WavePlan,
  since: Instant,
  resumed: Instant,
  calendar: Calendar,
): WavePlan {
  const { moved, survey, notes } = mover(since, resumed, calendar);
  return {
    ...plan,
    ...survey(plan),
    ...(plan.publication === undefined ? {} : { publication: moved(plan.publication) }),
    notes: notes(plan),
  };
}
