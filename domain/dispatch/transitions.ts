import { present } from "#contract/present.ts";
import * as z from "zod";
import { type Instant, isWave } from "#contract/ids.ts";
import type { Cycle } from "./cycle.ts";
import type { Run } from "./moments.ts";
import type { Calendar } from "./plan.ts";
import { replan } from "./replan.ts";
import type { Moment, RunStatus } from "./run.ts";

/** What the coordinator can do with a run. */
export const Verb = z.enum(["pause", "resume", "advance", "stop", "rerun"]);
export type Verb = z.infer<typeof Verb>;

/** How the machine ends a run: as planned, as it was told to, or because a step could not be done. */
type Ending = "close" | "end" | "fail";

/**
 * Every change of a run's status: from which, into which, and whether waves know it. A wave is not
 * paused, since its answers have to be of one time. Handlers act by this table, the console
 * foresees by it, and the manual draws it.
 */
export const TRANSITIONS = {
  pause: { from: ["running"], to: "paused", waves: false },
  resume: { from: ["paused"], to: "running", waves: false },
  advance: { from: ["running"], to: "running", waves: true },
  stop: { from: ["running", "paused"], to: "stopping", waves: true },
  rerun: { from: ["failed", "running", "paused", "stopping"], to: "running", waves: true },
  close: {
    from: ["running", "paused", "stopping", "failed", "stopped"],
    to: "closed",
    waves: true,
  },
  end: { from: ["running", "paused", "stopping", "failed", "closed"], to: "stopped", waves: true },
  fail: { from: ["running", "paused", "stopping", "failed"], to: "failed", waves: true },
} as const satisfies Record<
  Verb | Ending,
  { from: readonly RunStatus[]; to: RunStatus; waves: boolean }
>;

const isFrom = (change: Verb | Ending, status: RunStatus): boolean =>
  TRANSITIONS[change].from.some((from) => from === status);

/** Why something cannot be done with a run now. */
export type WhyNot =
  | RunStatus
  | "never-paused"
  | "at-work"
  | "report"
  | "floor"
  | "executes"
  | "taken";

/** What comes by somebody's own deed, with its reason, and not by letting it come. */
const BY_DEED: Partial<Record<Moment, WhyNot>> = { publication: "report", decision: "floor" };

/**
 * Nothing where it can be done. Nobody but a reader of its report lets a wave's publication out;
 * and what looks as if it ran goes on only when its execution does not.
 */
export function whyNot({ id, status, hold }: Run, verb: Verb): WhyNot | undefined {
  if (isWave(id) && !TRANSITIONS[verb].waves) return "never-paused";
  if (!isFrom(verb, status)) return status;
  if (verb !== "advance") return undefined;
  if (hold === undefined) return "at-work";
  return BY_DEED[hold.moment];
}

/** Who steers says why, and when; the dates of what was paused keep clear of these days. */
export type Deed = { at: Instant; reason: string; calendar: Calendar };

/** A run that is told to stop; the machine reads it at its next look. */
export const stopping = <R extends Run>(run: R, { reason }: Pick<Deed, "reason">): R => ({
  ...run,
  status: TRANSITIONS.stop.to,
  reason,
});

/** A run whose moment in hand is let come now; nothing where it waits for none. */
export const advanced = <R extends Run>(run: R): R | undefined =>
  run.hold === undefined ? undefined : { ...run, advance: run.hold.moment };

const paused = (cycle: Cycle, { at, reason }: Pick<Deed, "at" | "reason">): Cycle => ({
  ...cycle,
  status: TRANSITIONS.pause.to,
  pausedSince: at,
  reason,
});

/** A cycle that goes on after a pause: what has not come moves by as long as it stood still. */
export function resumed(cycle: Cycle, { at, calendar }: Pick<Deed, "at" | "calendar">): Cycle {
  const { pausedSince = at, reason: _reason, ...rest } = cycle;
  return {
    ...rest,
    status: TRANSITIONS.resume.to,
    pauses: [...(cycle.pauses ?? []), { from: pausedSince, to: at }],
    plan: replan(cycle.plan, pausedSince, at, calendar),
  };
}

/** What each deed makes of a cycle. */
export const steered: Readonly<
  Record<Exclude<Verb, "rerun">, (cycle: Cycle, deed: Deed) => Cycle | undefined>
> = { pause: paused, resume: resumed, advance: advanced, stop: stopping };

/** A run that the machine ended; nothing where that is so already, or where it had ended otherwise. */
export function ended<R extends Run>(
  run: R,
  how: Ending,
  { at, reason }: { at: Instant; reason?: string },
): R | undefined {
  if (!isFrom(how, run.status)) return undefined;
  // A failure that is told twice happened when it was first told.
  const closed = run.status === TRANSITIONS[how].to ? (run.closed ?? at) : at;
  return {
    ...run,
    status: TRANSITIONS[how].to,
    closed,
    ...present({ reason }),
  };
}
