import * as z from "zod";
import { addSeconds, isBefore, secondsBetween } from "#domain/calendar/time.ts";
import { type Instant as At, Instant, RunId } from "#contract/ids.ts";

/** Answers that one person may enter at doors and by telephone within an hour; more need the word of somebody else. */
export const AN_HOUR = 12;
const HOUR = 60 * 60;
/** Seconds for which somebody's answer can be given by a link that was opened for it [P]. */
export const ANSWERED_WITHIN = 15 * 60;
/** One that was begun counts until its answer is an hour ago, however late that was given: so no hour holds more. */
const COUNTS_FOR = HOUR + ANSWERED_WITHIN;

/** How fast somebody of the team enters answers for others; nothing of what or for whom. */
export const Pace = z.strictObject({
  /** Under which name it is kept; who it is at the identity provider, and as colleagues say it. */
  person: z.string(),
  subject: z.string(),
  name: z.string(),
  /** When the answers were begun that still count. */
  begun: z.array(Instant),
  /** Asked for another dozen, in a run. */
  asked: z.strictObject({ run: RunId, at: Instant }).optional(),
  /** So many more were allowed in a run by somebody else, until then. */
  allowed: z.strictObject({ run: RunId, left: z.int().min(0), until: Instant }).optional(),
  /** Optimistic lock. */
  version: z.int().min(0),
});
export type Pace = z.infer<typeof Pace>;

const withinAnHour = (at: At, now: At): boolean => secondsBetween(at, now) < HOUR;

const anHourAfter = (at: At): At => addSeconds(at, HOUR);

/** How many more somebody may begin in a run, and when the next one is free where that is none. */
export function roomOf(pace: Pace | undefined, run: RunId, now: At): { left: number; next?: At } {
  const begun = lately(pace, now);
  const left = Math.max(0, AN_HOUR - begun.length) + (extraOf(pace, run, now)?.left ?? 0);
  const [first] = begun.slice(-AN_HOUR);
  return left > 0 || first === undefined ? { left } : { left, next: addSeconds(first, COUNTS_FOR) };
}

/** The pace with one more begun, or undefined where there is no room for it: first their own, then what was allowed. */
export function begin(pace: Pace, run: RunId, now: At): Pace | undefined {
  const begun = lately(pace, now);
  const extra = extraOf(pace, run, now);
  if (begun.length < AN_HOUR) return { ...pace, begun: [...begun, now] };
  if (extra === undefined || extra.left === 0) return undefined;
  return { ...pace, begun: [...begun, now], allowed: { ...extra, left: extra.left - 1 } };
}

/** Asks for another dozen in a run. */
export const askMore = (pace: Pace, run: RunId, now: At): Pace => ({
  ...pace,
  asked: { run, at: now },
});

/** Whether somebody asks for more in a run; who waited an hour has room of their own again. */
export const asksMore = ({ asked }: Pace, run: RunId, now: At): boolean =>
  asked?.run === run && withinAnHour(asked.at, now);

/** Another dozen from now on, for an hour. */
export function allow(
  pace: Pace,
  run: RunId,
  now: At,
): Pace & { allowed: NonNullable<Pace["allowed"]> } {
  const { asked: _, ...rest } = pace;
  return { ...rest, allowed: { run, left: AN_HOUR, until: anHourAfter(now) } };
}

const lately = (pace: Pace | undefined, now: At): At[] =>
  (pace?.begun ?? []).filter((at) => secondsBetween(at, now) < COUNTS_FOR);

const extraOf = (pace: Pace | undefined, run: RunId, now: At): Pace["allowed"] =>
  pace?.allowed?.run === run && isBefore(now, pace.allowed.until) ? pace.allowed : undefined;
