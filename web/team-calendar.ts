import ical, { ICalCalendarMethod } from "ical-generator";
import type { Action } from "#domain/actions/action.ts";
import { plannedAt } from "#domain/dispatch/moments.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { addDays } from "#domain/calendar/time.ts";
import { type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { calendarWords } from "#web/copy/console/calendar.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentWords } from "#web/copy/moments.ts";
import { actionPath } from "./console-paths.ts";

const SHOWN = ["closing", "adoption", "midcheck", "feedback"] as const;
const HALF_AN_HOUR = 30 * 60_000;

/** The days on which actions of somebody of the team are due, and the moments of the cycles, as a calendar that can be followed (RFC 5545). Nothing of residents is in it, nor what they answered. */
export function teamCalendar({
  language,
  site,
  actions,
  cycles,
  names,
}: {
  language: Language;
  site: string;
  actions: readonly Action[];
  cycles: readonly Cycle[];
  names: ReadonlyMap<string, string>;
}): string {
  const words = inConsole(calendarWords, language);
  const { moments } = momentWords[language];
  const { hostname } = new URL(site);
  const nameOf = (id: NeighbourhoodId) => names.get(id) ?? id;
  const made = ical({
    name: `Buurtcyclus: ${words.name}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Buurtcyclus", product: "Buurtcyclus", language: language.toUpperCase() },
  });
  for (const action of actions) {
    // A whole day, so that no program shows it at another hour or on another day.
    made.createEvent({
      id: `${action.cycle}-${action.id}@${hostname}`,
      start: new Date(action.due),
      end: new Date(addDays(action.due, 1)),
      allDay: true,
      stamp: new Date(action.due),
      sequence: action.version,
      summary: `${words.due(action.title)} (${nameOf(neighbourhoodOf(action.cycle))})`,
      url: `${site}${actionPath(action)}?lang=${language}`,
    });
  }
  for (const cycle of cycles) {
    for (const moment of SHOWN) {
      const at = cycle.passed.find((one) => one.moment === moment)?.at ?? plannedAt(cycle, moment);
      const title = moment === "adoption" ? words.meeting : moments[moment];
      if (at !== undefined)
        made.createEvent({
          id: `${cycle.id}-${moment}@${hostname}`,
          start: new Date(at),
          end: new Date(Date.parse(at) + HALF_AN_HOUR),
          stamp: new Date(cycle.opened),
          summary: `${title} (${nameOf(cycle.neighbourhood)})`,
          url: `${site}/console/${moment === "adoption" ? "meeting" : "cycles"}/${cycle.id}?lang=${language}`,
        });
    }
  }
  return `${made.toString()}\r\n`;
}
