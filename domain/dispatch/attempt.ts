import { daysBetween, dayOf } from "#domain/calendar/time.ts";
import type { Instant, RunId } from "#domain/ids.ts";
import type { Run } from "./moments.ts";
import { type Calendar, replan, replanWave } from "./plan.ts";
import type { Moment } from "./run.ts";

/** The name of the execution that goes on with a run; a name is used once. */
export const executionOf = (id: RunId, attempt: number): string => `${id}_${attempt}`;

/** What makes the names of an attempt's own dispatches others than those of before. */
export const suffixOf = ({ attempt }: Pick<Run, "attempt">): string => (attempt === undefined ? "" : `_${attempt}`);

/**
 * Where an execution begins: at the last moment that came, since its steps may not have finished, and each of them can run twice. `check` is the look
 * that found it, so that the next look finds it again and nothing comes to pass a second time.
 */
export function beginsAt({ passed }: Pick<Run, "passed">): { moment: Moment; check: number } {
  const { moment, check } = passed.at(-1) ?? { moment: "invitation" as const, check: 0 };
  return { moment, check };
}

/** The plan with which a run that had failed goes on: what has not come moves by the days that it stood still. */
export function planAfterFailure({ plan, closed }: Pick<Run, "plan" | "closed">, at: Instant, calendar: Calendar): Run["plan"] {
  if (closed === undefined || daysBetween(dayOf(closed), dayOf(at)) === 0) return plan;
  return "end" in plan ? replan(plan, closed, at, calendar) : replanWave(plan, closed, at, calendar);
}

/** A run that had failed, running again by another execution. */
export function goesOn<R extends Run>(run: R, plan: R["plan"], execution: string): R {
  const attempt = run.execution === execution ? run.attempt : (run.attempt ?? 1) + 1;
  const next = { ...run, status: "running" as const, plan, execution, ...(attempt === undefined ? {} : { attempt }) };
  for (const gone of ["hold", "reason", "closed"] as const) delete next[gone];
  if ("pausedSince" in next) delete next.pausedSince;
  return next;
}
