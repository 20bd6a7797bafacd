import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { Access } from "#domain/access.ts";
import { Day } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { cycleKeys } from "./keys.ts";
import { ABSENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { transact } from "./transaction.ts";
import { cycleTable, dynamo } from "./tables.ts";
import { provider } from "./place.ts";

/** A calendar that somebody of the team follows by a secret address, of which the hash alone is kept. */
export const CalendarLink = z.strictObject({
  subject: z.string().min(1).max(120),
  /** Whom the administrator wrote down is looked up each time; of others stands what they might do when the address was made, until a day. */
  member: z.string().optional(),
  access: Access,
  until: Day.optional(),
  made: Day,
  language: Language,
});
export type CalendarLink = z.infer<typeof CalendarLink>;

export const CalendarPointer = z.strictObject({ hash: z.string() });

/** One address per person: a new one ends the one before. */
export type Calendars = ReturnType<typeof calendarsIn>;
export const calendarsIn = (client: DynamoDBClient, cycle: Table) => {
  const pointed = (subject: string) => cycle.get(CalendarPointer, cycleKeys.icalOf(subject));
  const as = (hash: string) => ({ expression: "#hash = :hash", values: { hash } });
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
      return (
        (
          await transact(client, [
            cycle.put(
              cycleKeys.icalOf(link.subject),
              { hash },
              before === undefined ? ABSENT : as(before.hash),
            ),
            cycle.create(cycleKeys.ical(hash), link, expires),
            ...gone,
          ])
        ).kind === "written"
      );
    },

    async withdraw(subject: string): Promise<void> {
      const before = await pointed(subject);
      if (before !== undefined)
        await transact(client, [
          cycle.remove(cycleKeys.ical(before.hash)),
          cycle.remove(cycleKeys.icalOf(subject)),
        ]);
    },
  };
};

export const calendars = provider((place) => calendarsIn(dynamo(place), cycleTable(place)));
