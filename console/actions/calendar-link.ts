import { addDays, dayOf } from "#domain/calendar/time.ts";
import { ORGANISATION } from "#contract/ids.ts";
import { actorOf, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { Conflict } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { consoleCalendarPage } from "./calendar-page.ts";
import { icalHash } from "#functions/actions/show-calendar.ts";

/** Days that an address works of somebody whom the administrator did not write down: nobody would hear that their role was taken away. */
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
  const { calendars, members, audit, secret, sha256, site, now } = call.dependencies;
  const { subject } = call.session;
  const moment = now();
  const tell = (result: string) =>
    audit.tell(`calendar:${sha256(subject).slice(0, 16)}:${moment}`, {
      neighbourhood: ORGANISATION,
      at: moment,
      actor: actorOf(call),
      action: "follow calendar",
      object: "calendar",
      result,
      origin: call.origin,
    });
  if (call.visit.form.get("verb") === "withdraw") {
    await calendars.withdraw(subject);
    await tell("withdrawn");
    return consoleCalendarPage({ ...frameOf(call), link: undefined, withdrawn: true });
  }
  const [key, today] = [secret(), dayOf(moment)];
  const written = call.session.member;
  const member =
    written !== undefined && (await members.get(written)) !== undefined ? written : undefined;
  const until = member === undefined ? addDays(today, UNKNOWN_FOR) : undefined;
  // A member's record holds a name and an address as well: of those nothing is kept here.
  const { roles, neighbourhoods, partner } = call.access;
  const link = {
    subject,
    access: { roles, neighbourhoods, ...(partner === undefined ? {} : { partner }) },
    made: today,
    language: call.visit.language,
    ...(member === undefined ? {} : { member }),
    ...(until === undefined ? {} : { until }),
  };
  if (
    !(await calendars.give(
      icalHash(sha256, key),
      link,
      until === undefined ? undefined : Date.parse(addDays(until, 1)) / 1000,
    ))
  )
    throw new Conflict("An address was being made at the same moment; look again.");
  await tell("made");
  return consoleCalendarPage({ ...frameOf(call), link, address: `${site}/ical/${key}` });
}
