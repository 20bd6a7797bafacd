import type { Day, Instant, RunId } from "#contract/ids.ts";
import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { addDays, dayOf, isBefore, secondsBetween } from "#domain/calendar/time.ts";
import type { Wave } from "#domain/measurement/wave/wave.ts";
import type { Cycle } from "./cycle.ts";
import { DispatchKind } from "#contract/mail.ts";
import { Moment } from "./run.ts";

/** What waits for the moments of its plan. */
export type Run = Cycle | Wave;

const WITH_A_PLACE: readonly Run["status"][] = ["running", "paused", "stopping"];

/** Whether no other can run where this one does: a cycle in its area, a wave in its neighbourhood. */
export const hasPlace = ({ status }: Pick<Run, "status">): boolean => WITH_A_PLACE.includes(status);

const DAY = 86_400;
/** A pause lasts until somebody ends it; the machine looks again after this long at the latest. */
const UNTIL_RESUMED = 300 * DAY;
/** Longer than five attempts at the first step of a dispatch take. */
const TRIED_AGAIN = 900;

/**
 * The instant at which the plan puts a moment, if it has it; for `chase` the first that has not
 * passed.
 */
export function plannedAt(
  { plan, passed }: Pick<Run, "plan" | "passed">,
  moment: Moment,
): Instant | undefined {
  const at: { [M in Moment]?: Instant | undefined } & { chases?: readonly Instant[] } = plan;
  return moment === "chase"
    ? at.chases?.[passed.filter((one) => one.moment === "chase").length]
    : at[moment];
}

/**
 * When a run is over for its people: from then on their part is kept for as many days as the
 * retention says.
 */
export const endOf = ({ plan }: Pick<Run, "plan">): Instant =>
  "end" in plan ? plan.end : plan.closing;

/** A run that nobody ends does not keep people's part for ever; in days. */
const LONGEST_KEPT = 365;

/**
 * The day until which people's part of a run is kept: what may still go on, or was moved by a
 * pause, keeps it longer.
 */
export function keptUntil(run: Pick<Run, "plan" | "status">, now: Instant, days: number): Day {
  const end = dayOf(endOf(run));
  const today = dayOf(now);
  // Also one that failed: where ballots do not fit, it waits for two people to decide.
  const isOver = run.status === "closed" || run.status === "stopped";
  const lasts = !isOver && end < today ? today : end;
  const longest = addDays(end, LONGEST_KEPT);
  return addDays(lasts < longest ? lasts : longest, days);
}

/** Whether a moment has come; `chase` comes back every week. */
export const hasCome = ({ passed }: Pick<Run, "passed">, moment: Moment): boolean =>
  passed.some((one) => one.moment === moment);

/** The instant of a moment that is still to come. */
const stillPlanned = (run: Pick<Run, "plan" | "passed">, moment: Moment): Instant | undefined =>
  moment !== "chase" && hasCome(run, moment) ? undefined : plannedAt(run, moment);

type Decision = { decision: "due" | "wait" | "stopped"; seconds: number };

const BY_MAIL: readonly Moment[] = DispatchKind.options;
/** What a person decides on: it comes as soon as that is done. */
const DECIDED: readonly Moment[] = ["decision", "adoption", "publication"];

/**
 * Until when a moment waits that has come but would mail residents in their quiet hours; nothing
 * when it does not wait for that.
 */
export function waitsForMorning(cycle: Run, moment: Moment, now: Instant): Instant | undefined {
  const at = plannedAt(cycle, moment);
  const come = at === undefined || !isBefore(now, at) || cycle.advance === moment;
  return cycle.status === "running" && come && BY_MAIL.includes(moment)
    ? quietUntil(now, cycle.plan.quietHours)
    : undefined;
}

/**
 * Until when a dispatch may not begin. One whose moment came before the quiet hours did is carried
 * out, however long its steps are tried again; one that somebody starts at night by hand is not,
 * nor one that is started again hours later.
 */
export function refusedUntil(cycle: Run, kind: DispatchKind, now: Instant): Instant | undefined {
  const came = cycle.passed.findLast(({ moment }) => moment === kind)?.at;
  const inTime =
    came !== undefined &&
    secondsBetween(came, now) <= TRIED_AGAIN &&
    quietUntil(came, cycle.plan.quietHours) === undefined;
  return inTime ? undefined : quietUntil(now, cycle.plan.quietHours);
}

/**
 * Whether a moment has come: the plan, the coordinator (advance, pause, stop), or that somebody
 * decided on it, say so; what mails residents waits until their quiet hours
 * end. Seconds are whole and at least 1.
 */
export function momentDue(run: Run, moment: Moment, now: Instant, confirmed = false): Decision {
  if (run.status === "stopping" || run.status === "stopped")
    return { decision: "stopped", seconds: 1 };
  if (run.status === "paused") return waitUntil(undefined, now);
  const morning = waitsForMorning(run, moment, now);
  if (morning !== undefined) return waitUntil(morning, now);
  return run.advance === moment ||
    (confirmed && DECIDED.includes(moment)) ||
    isDue(run, moment, now)
    ? { decision: "due", seconds: 1 }
    : waitUntil(plannedAt(run, moment), now);
}

/** A moment without a date is due at once, but for a report that waits for its reader. */
function isDue(run: Run, moment: Moment, now: Instant): boolean {
  const at = plannedAt(run, moment);
  return at === undefined ? moment !== "publication" : !isBefore(now, at);
}

const waitUntil = (at: Instant | undefined, now: Instant): Decision => ({
  decision: "wait",
  seconds: at === undefined ? UNTIL_RESUMED : Math.max(1, secondsBetween(now, at)),
});

/** What comes after a weekly round of chasing: whichever the plan puts first. */
export function momentAfterChase(
  cycle: Pick<Cycle, "plan" | "passed">,
): "chase" | "midcheck" | "outcomes" {
  const chase = plannedAt(cycle, "chase");
  const midcheck = stillPlanned(cycle, "midcheck");
  if (chase !== undefined && (midcheck === undefined || isBefore(chase, midcheck))) return "chase";
  return midcheck === undefined ? "outcomes" : "midcheck";
}

/**
 * What a cycle that goes on waits for now: the first moment of its plan that has not come, and when
 * it is due.
 */
export function momentAfter(cycle: Run): { moment: Moment; at: Instant } | undefined {
  if (cycle.status !== "running" && cycle.status !== "paused") return undefined;
  const open = Moment.options.flatMap((moment) => {
    const at = stillPlanned(cycle, moment);
    return at === undefined ? [] : [{ moment, at }];
  });
  return open.toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1))[0];
}

/** Marks a moment as passed; the same look at the clock marks it once. */
export function passMoment<R extends Run>(run: R, moment: Moment, at: Instant, check: number): R {
  const next = {
    ...run,
    passed: [...run.passed, { moment, at, advanced: run.advance === moment, check }],
  };
  delete next.advance;
  delete next.hold;
  return next;
}

/** What should have moved a day ago or longer and did not, while nobody paused it. */
export function stalled(cycle: Run, now: Instant): Moment | undefined {
  if (cycle.status !== "running" && cycle.status !== "stopping") return undefined;
  return Moment.options.find((moment) => {
    const at = stillPlanned(cycle, moment);
    return at !== undefined && secondsBetween(at, now) > DAY;
  });
}

/** What was planned to begin before today and did not: of the day itself the morning may still come. */
export const notStartedBefore = (
  planned: readonly { run: RunId; firstDay: Day }[],
  today: Day,
): RunId[] => planned.filter(({ firstDay }) => firstDay < today).map(({ run }) => run);
