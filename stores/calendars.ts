import * as z from "zod";
import { Access } from "#domain/access.ts";
import { Day } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, having } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** A calendar that somebody of the team follows by a secret address, of which the hash alone is kept. */
export const CalendarLink = z.strictObject({
  subject: z.string().min(1).max(120),
  /**
   * Whom the administrator wrote down is looked up each time; of others stands what they might do
   * when the address was made, until a day.
   */
  member: z.string().optional(),
  access: Access,
  until: Day.optional(),
  made: Day,
  language: Language,
});
export type CalendarLink = z.infer<typeof CalendarLink>;

export const CalendarPointer = z.strictObject({ hash: z.string() });

/** One address per person: a new one ends the one before. */
export const calendars = overCycles((cycle) => {
  const pointed = (subject: string) => cycle.get(CalendarPointer, cycleKeys.icalOf(subject));
  return {
    get: (hash: string): Promise<CalendarLink | undefined> =>
      cycle.get(CalendarLink, cycleKeys.ical(hash)),

    async of(subject: string): Promise<CalendarLink | undefined> {
      const pointer = await pointed(subject);
      return pointer === undefined ? undefined : this.get(pointer.hash);
    },

    /** False when somebody made one for this person at the same moment. */
    async give(hash: string, link: CalendarLink, expires?: number): Promise<boolean> {
      const before = await pointed(link.subject);
      const gone = before === undefined ? [] : [cycle.remove(cycleKeys.ical(before.hash))];
      const unchanged = before === undefined ? ABSENT : having(before);
      return cycle.writeAll([
        cycle.put(cycleKeys.icalOf(link.subject), { hash }, unchanged),
        cycle.create(cycleKeys.ical(hash), link, expires),
        ...gone,
      ]);
    },

    async withdraw(subject: string): Promise<void> {
      const before = await pointed(subject);
      if (before !== undefined)
        await cycle.transact([
          cycle.remove(cycleKeys.ical(before.hash)),
          cycle.remove(cycleKeys.icalOf(subject)),
        ]);
    },
  };
});
