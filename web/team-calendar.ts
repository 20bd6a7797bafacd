import type { Action } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { addDays } from "#domain/calendar/time.ts";
import { type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { addMoment, newCalendar, written } from "./calendars.ts";
import { actionPath } from "./console-paths.ts";
import { calendarWords } from "#web/copy/console/calendar.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentWords } from "#web/copy/moments.ts";

const SHOWN = ["closing", "reclosing", "decision", "adoption", "midcheck", "feedback"] as const;

/**
 * The days on which actions of somebody of the team are due, and the moments of the cycles. Nothing
 * of residents is in it, nor what they answered.
 */
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
  const name = `Buurtcyclus: ${words.name}`;
  const made = newCalendar(language, { name });
  for (const action of actions)
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
  for (const cycle of cycles)
    for (const moment of SHOWN) {
      const meets = moment === "adoption";
      const page = meets ? "meeting" : "cycles";
      const title = meets ? words.meeting : moments[moment];
      addMoment(made, cycle, moment, {
        summary: `${title} (${nameOf(cycle.neighbourhood)})`,
        url: `${site}/console/${page}/${cycle.id}?lang=${language}`,
      });
    }
  return written(made);
}
