import { addDays, dayOf } from "#domain/calendar/time.ts";
import { type Day, ORGANISATION } from "#contract/ids.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { Conflict } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { consoleCalendarPage } from "./calendar-page.ts";
import { icalHash } from "#functions/actions/show-calendar.ts";
import type { CalendarLink } from "#stores/calendars.ts";

/**
 * Days that an address works of somebody whom the administrator did not write down: nobody would
 * hear that their role was taken away.
 */
const UNKNOWN_FOR = 90;

export async function showCalendarLink(call: Call<"calendars">): Promise<Reply> {
  return consoleCalendarPage({
    ...frameOf(call),
    link: await call.dependencies.calendars.of(call.session.subject),
  });
}

/** Makes a new secret address, which ends the one before, or withdraws the one that is there. */
export async function followCalendar(
  call: Call<"audit" | "calendars" | "members" | "secret" | "site">,
): Promise<Reply> {
  const { calendars, secret, sha256, site, now } = call.dependencies;
  const { subject } = call.session;
  const at = now();
  const tell = (result: string) =>
    tellAudit(call, `calendar:${sha256(subject).slice(0, 16)}:${at}`, {
      neighbourhood: ORGANISATION,
      at,
      action: "follow calendar",
      object: "calendar",
      result,
    });
  if (call.visit.form.get("verb") === "withdraw") {
    await calendars.withdraw(subject);
    await tell("withdrawn");
    return consoleCalendarPage({ ...frameOf(call), link: undefined, withdrawn: true });
  }
  const key = secret();
  const link = await linkFor(call, dayOf(at));
  const ends = link.until === undefined ? undefined : Date.parse(addDays(link.until, 1)) / 1000;
  if (!(await calendars.give(icalHash(sha256, key), link, ends)))
    throw new Conflict("An address was being made at the same moment; look again.");
  await tell("made");
  return consoleCalendarPage({ ...frameOf(call), link, address: `${site}/ical/${key}` });
}

/** Whose address it is and what they may see by it: as long as they are a member, or some days. */
async function linkFor(call: Call<"members">, today: Day): Promise<CalendarLink> {
  const { subject, member: written } = call.session;
  const { roles, neighbourhoods, partner } = call.access;
  const known =
    written !== undefined && (await call.dependencies.members.get(written)) !== undefined;
  return {
    subject,
    // A member's record holds a name and an address as well: of those nothing is kept here.
    access: { roles, neighbourhoods, ...(partner === undefined ? {} : { partner }) },
    made: today,
    language: call.visit.language,
    ...(known ? { member: written } : { until: addDays(today, UNKNOWN_FOR) }),
  };
}
