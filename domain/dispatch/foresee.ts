import * as z from "zod";
import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { isBefore } from "#domain/calendar/time.ts";
import { type Instant, isWave } from "#contract/ids.ts";
import { afterFailure, beginsAt } from "./attempt.ts";
import { DispatchKind } from "#contract/mail.ts";
import { momentAfter, plannedAt, type Run } from "./moments.ts";
import { type Calendar, replan } from "./plan.ts";
import { Moment, type RunStatus } from "./run.ts";

/** What the coordinator can do with a run. */
export const Verb = z.enum(["pause", "resume", "advance", "stop", "rerun"]);
export type Verb = z.infer<typeof Verb>;

/** Why something cannot be done with a run now. */
export type WhyNot = RunStatus | "never-paused" | "at-work" | "report" | "executes" | "taken";

const ALLOWED: Record<Verb, readonly RunStatus[]> = {
  pause: ["running"],
  resume: ["paused"],
  advance: ["running"],
  stop: ["running", "paused"],
  rerun: ["failed", "running", "paused", "stopping"],
};

/** Nothing where it can be done. A wave is not paused, since its answers have to be of one time; nobody but a reader of its report lets that out; and what looks as if it ran goes on only when its execution does not. */
export function whyNot({ id, status, hold }: Run, verb: Verb): WhyNot | undefined {
  if (isWave(id) && (verb === "pause" || verb === "resume")) return "never-paused";
  if (!ALLOWED[verb].includes(status)) return status;
  if (verb !== "advance") return undefined;
  return hold === undefined ? "at-work" : hold.moment === "publication" ? "report" : undefined;
}

/** What will happen: which moment comes next and when, whom that mails, and how the dates move. */
export type Foreseen = {
  moment: Moment | undefined;
  at: Instant | undefined;
  mails: DispatchKind | undefined;
  dates: readonly { moment: Moment; before: Instant; after: Instant }[];
  plan: Run["plan"];
};

/** What a deed brings about when it is done now; a mail to residents waits until their quiet hours end. */
export function foresee(run: Run, verb: Verb, now: Instant, calendar: Calendar): Foreseen {
  const after = runAfter(run, verb, now, calendar);
  const { plan } = after;
  const ends = verb === "stop" || verb === "pause";
  const next =
    verb === "advance"
      ? run.hold?.moment
      : verb === "rerun"
        ? beginsAt(run).moment
        : momentAfter({ ...after, status: "running" })?.moment;
  const moment = ends ? undefined : next;
  const mails = DispatchKind.safeParse(moment).data;
  const planned = moment === undefined || verb !== "resume" ? undefined : plannedAt(after, moment);
  const earliest = planned !== undefined && isBefore(now, planned) ? planned : now;
  const at =
    moment === undefined
      ? undefined
      : mails === undefined
        ? earliest
        : (quietUntil(earliest, plan.quietHours) ?? earliest);
  return {
    moment,
    at,
    mails,
    plan,
    dates: datesOf(run, after).filter((one) => one.moment !== moment || verb === "resume"),
  };
}

function runAfter(run: Run, verb: Verb, now: Instant, calendar: Calendar): Run {
  if (verb === "rerun") return afterFailure(run, now, calendar);
  return verb === "resume" && "area" in run
    ? { ...run, plan: replan(run.plan, run.pausedSince ?? now, now, calendar) }
    : run;
}

/** Every moment that is still to come and has a date, each weekly check by itself. */
export function comingOf(run: Pick<Run, "plan" | "passed">): { moment: Moment; at: Instant }[] {
  const chases =
    "chases" in run.plan
      ? run.plan.chases.slice(run.passed.filter(({ moment }) => moment === "chase").length)
      : [];
  return Moment.options.flatMap((moment): { moment: Moment; at: Instant }[] => {
    if (moment === "chase") return chases.map((at) => ({ moment, at }));
    const at = run.passed.some((one) => one.moment === moment) ? undefined : plannedAt(run, moment);
    return at === undefined ? [] : [{ moment, at }];
  });
}

/** The same dates as they stand and as they will stand. */
function datesOf(run: Run, after: Run): Foreseen["dates"] {
  const then = comingOf(after);
  return comingOf(run).map(({ moment, at }, nth) => ({
    moment,
    before: at,
    after: then[nth]?.at ?? at,
  }));
}
