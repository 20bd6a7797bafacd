import ical, { type ICalCalendar, ICalCalendarMethod } from "ical-generator";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { plannedAt } from "#domain/dispatch/moments.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import type { Language } from "#contract/language.ts";

/** Calendars that can be followed (RFC 5545). */
export const newCalendar = (
  language: Language,
  named: { name: string; url?: string },
): ICalCalendar =>
  ical({
    ...named,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Buurtcyclus", product: "Buurtcyclus", language: language.toUpperCase() },
  });

const HALF_AN_HOUR = 30 * 60_000;

/** A moment of a cycle, past or planned; one that is moved keeps its name, and so moves here too. */
export function addMoment(
  calendar: ICalCalendar,
  cycle: Cycle,
  moment: Moment,
  { summary, url }: { summary: string; url: string },
): void {
  const at = cycle.passed.find((one) => one.moment === moment)?.at ?? plannedAt(cycle, moment);
  if (at !== undefined)
    calendar.createEvent({
      id: `${cycle.id}-${moment}@${new URL(url).hostname}`,
      start: new Date(at),
      end: new Date(Date.parse(at) + HALF_AN_HOUR),
      stamp: new Date(cycle.opened),
      summary,
      url,
    });
}

/** The text of a calendar ends as its lines do. */
export const written = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
