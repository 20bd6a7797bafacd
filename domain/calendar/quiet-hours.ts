import * as z from "zod";
import type { Instant } from "#contract/ids.ts";
import { addDays, dayOf, instantOf, isBefore } from "./time.ts";

const Time = z.iso.time({ precision: -1 });

/** Between these times on the clock in Amsterdam no mail goes out to residents; usually over midnight. */
export const QuietHours = z
  .strictObject({ from: Time, to: Time })
  .refine(({ from, to }) => from !== to, "quiet hours begin and end at two different times");
export type QuietHours = z.infer<typeof QuietHours>;

export const AT_NIGHT: QuietHours = { from: "20:00", to: "08:00" };

/** Whether a time on the clock lies within the quiet hours; at the minute of their end it does not. */
export const isQuietTime = (time: string, { from, to }: QuietHours): boolean =>
  from < to ? time >= from && time < to : time >= from || time < to;

/**
 * When the quiet hours end that hold at an instant; nothing when none hold. They end by the clock,
 * also in the nights in which it changes.
 */
export function quietUntil(now: Instant, { from, to }: QuietHours): Instant | undefined {
  let until: Instant | undefined;
  // In March the hour between the end of one night and the begin of the next can be the one that is left out.
  for (const days of [-1, 0, 1]) {
    const first = addDays(dayOf(now), days);
    const end = instantOf(from < to ? first : addDays(first, 1), to);
    if (!isBefore(until ?? now, instantOf(first, from)) && isBefore(until ?? now, end)) until = end;
  }
  return until;
}
