import * as z from "zod";
import { Access } from "#domain/access.ts";
import { Day } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, having } from "./expressions.ts";
import { ownerOf } from "./sessions.ts";
import { overCycles } from "./tables.ts";

/** A calendar that somebody of the team follows by a secret address, of which the hash alone is kept. */
export const CalendarLink = z.strictObject({
  subject: z.string().min(1).max(120),
  /** What the administrator wrote down for whom is looked up each time. */
  member: z.string().optional(),
  access: Access,
  made: Day,
  language: Language,
});
export type CalendarLink = z.infer<typeof CalendarLink>;

export const CalendarPointer = z.strictObject({ hash: z.string() });

/** One address per person: a new one ends the one before. */
export const calendars = overCycles((cycle) => {
  const pointed = (owner: string) => cycle.get(CalendarPointer, cycleKeys.icalOf(owner));
  const linkAt = (hash: string) => cycle.get(CalendarLink, cycleKeys.ical(hash));
  return {
    /** Undefined too when its owner does not have it any more. */
    async get(hash: string): Promise<CalendarLink | undefined> {
      const link = await linkAt(hash);
      if (link === undefined) return undefined;
      return (await pointed(ownerOf(link)))?.hash === hash ? link : undefined;
    },

    async of(owner: string): Promise<CalendarLink | undefined> {
      const pointer = await pointed(owner);
      return pointer === undefined ? undefined : linkAt(pointer.hash);
    },

    /** False when somebody made one for this person at the same moment. */
    async give(hash: string, link: CalendarLink): Promise<boolean> {
      const owner = ownerOf(link);
      const before = await pointed(owner);
      const gone = before === undefined ? [] : [cycle.remove(cycleKeys.ical(before.hash))];
      const unchanged = before === undefined ? ABSENT : having(before);
      return cycle.writeAll([
        cycle.put(cycleKeys.icalOf(owner), { hash }, unchanged),
        cycle.create(cycleKeys.ical(hash), link),
        ...gone,
      ]);
    },

    async withdraw(owner: string): Promise<void> {
      const before = await pointed(owner);
      if (before !== undefined)
        await cycle.transact([
          cycle.remove(cycleKeys.ical(before.hash)),
          cycle.remove(cycleKeys.icalOf(owner)),
        ]);
    },
  };
});
