import { Temporal } from "temporal-polyfill";
import { Day, Instant } from "#contract/ids.ts";

export const ZONE = "Europe/Amsterdam";

/** The calendar day in Amsterdam on which an instant falls. */
export const dayOf = (instant: Instant): Day =>
  Day.parse(Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString());

/**
 * The instant at which clocks in Amsterdam show this time on this day; a time that the clock change
 * skips becomes the one an hour later.
 */
export const instantOf = (day: Day, time: string): Instant =>
  Instant.parse(
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
      .toInstant()
      .toString(),
  );

/** What clocks in Amsterdam show at an instant, `2026-11-23T10:00:00`. */
export const clockOf = (instant: Instant): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDateTime().toString();

export const addDays = (day: Day, days: number): Day =>
  Day.parse(Temporal.PlainDate.from(day).add({ days }).toString());

/** The same day of the month so many months on, or the last of a shorter month. */
export const addMonths = (day: Day, months: number): Day =>
  Day.parse(Temporal.PlainDate.from(day).add({ months }).toString());

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday on a day or the first after it. */
export const mondayFrom = (day: Day): Day => addDays(day, (8 - weekdayOf(day)) % 7);

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Moves an instant by whole days and keeps the time on the clock. */
export function shiftDays(instant: Instant, days: number): Instant {
  return Instant.parse(
    Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).add({ days }).toInstant().toString(),
  );
}

export const addSeconds = (instant: Instant, seconds: number): Instant =>
  Instant.parse(Temporal.Instant.from(instant).add({ seconds }).toString());

/** Whole seconds from one instant to another, rounded up; negative when it lies before. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);

/** Instants as text are compared by their time: `…00Z` and `…00.000Z` are the same. */
export const isBefore = (one: Instant, other: Instant): boolean =>
  Date.parse(one) < Date.parse(other);
