import { quietUntil } from "#domain/calendar/quiet-hours.ts";
import { isBefore } from "#domain/calendar/time.ts";
import type { Instant } from "#contract/ids.ts";
import { afterFailure, beginsAt } from "./attempt.ts";
import { DispatchKind } from "#contract/mail.ts";
import { momentAfter, plannedAt, type Run } from "./moments.ts";
import type { Calendar } from "./plan.ts";
import { Moment } from "./run.ts";
import { resumed, type Verb } from "./transitions.ts";

/** What will happen: which moment comes next and when, whom that mails, and how the dates move. */
export type Foreseen = {
  moment: Moment | undefined;
  at: Instant | undefined;
  mails: DispatchKind | undefined;
  dates: readonly { moment: Moment; before: Instant; after: Instant }[];
  plan: Run["plan"];
};

/** Which moment a deed brings: none where the run stands still after it. */
const NEXT: Readonly<Record<Verb, (before: Run, after: Run) => Moment | undefined>> = {
  pause: () => undefined,
  stop: () => undefined,
  advance: ({ hold }) => hold?.moment,
  rerun: (before) => beginsAt(before).moment,
  resume: (_before, after) => momentAfter({ ...after, status: "running" })?.moment,
};

/** What a deed brings about when it is done now; a mail to residents waits until their quiet hours end. */
export function foresee(run: Run, verb: Verb, now: Instant, calendar: Calendar): Foreseen {
  const after = runAfter(run, verb, now, calendar);
  const { plan } = after;
  const moment = NEXT[verb](run, after);
  const mails = DispatchKind.safeParse(moment).data;
  const dates = datesOf(run, after).filter((one) => one.moment !== moment || verb === "resume");
  if (moment === undefined) return { moment, at: undefined, mails, plan, dates };
  const planned = verb === "resume" ? plannedAt(after, moment) : undefined;
  const earliest = planned !== undefined && isBefore(now, planned) ? planned : now;
  const morning = mails === undefined ? undefined : quietUntil(earliest, plan.quietHours);
  return { moment, at: morning ?? earliest, mails, plan, dates };
}

function runAfter(run: Run, verb: Verb, now: Instant, calendar: Calendar): Run {
  if (verb === "rerun") return afterFailure(run, now, calendar);
  return verb === "resume" && "area" in run ? resumed(run, { at: now, calendar }) : run;
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
