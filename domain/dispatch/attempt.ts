import { present } from "#contract/present.ts";
import { daysBetween, dayOf } from "#domain/calendar/time.ts";
import type { Instant, RunId } from "#contract/ids.ts";
import type { Run } from "./moments.ts";
import type { Calendar } from "./plan.ts";
import { replan, replanWave } from "./replan.ts";
import type { Moment } from "./run.ts";

/** The name of the execution that goes on with a run; a name is used once. */
export const executionOf = (id: RunId, attempt: number): string => `${id}_${attempt}`;

/** What makes the names of an attempt's own dispatches others than those of before. */
export const suffixOf = ({ attempt }: Pick<Run, "attempt">): string =>
  attempt === undefined ? "" : `_${attempt}`;

/**
 * Where an execution begins: at the last moment that came, since its steps may not have finished,
 * and each of them can run twice. `check` is the look that found it, so that the next look finds it
 * again and nothing comes to pass a second time.
 */
export function beginsAt({ passed }: Pick<Run, "passed">): { moment: Moment; check: number } {
  const { moment, check } = passed.at(-1) ?? { moment: "invitation" as const, check: 0 };
  return { moment, check };
}

/**
 * A run with the plan by which it goes on after it failed: what has not come moves by the days that
 * it stood still.
 */
export const movedOn = <R extends Run>(
  run: R,
  move: (plan: R["plan"], since: Instant) => R["plan"],
  at: Instant,
): R =>
  run.closed === undefined || daysBetween(dayOf(run.closed), dayOf(at)) === 0
    ? run
    : { ...run, plan: move(run.plan, run.closed) };

export const afterFailure = (run: Run, at: Instant, calendar: Calendar): Run =>
  "area" in run
    ? movedOn(run, (plan, since) => replan(plan, since, at, calendar), at)
    : movedOn(run, (plan, since) => replanWave(plan, since, at, calendar), at);

/** A run that had failed, running again by another execution. */
export function goesOn<R extends Run>(run: R, execution: string): R {
  const attempt = run.execution === execution ? run.attempt : (run.attempt ?? 1) + 1;
  const next = {
    ...run,
    status: "running" as const,
    execution,
    ...present({ attempt }),
  };
  for (const gone of ["hold", "reason", "closed"] as const) delete next[gone];
  if ("pausedSince" in next) delete next.pausedSince;
  return next;
}
