import { present } from "#contract/present.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { type Day, ORGANISATION } from "#contract/ids.ts";
import { type Call, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { Conflict } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { consoleCalendarPage } from "./calendar-page.ts";
import { icalHash } from "#functions/actions/show-calendar.ts";
import type { CalendarLink } from "#stores/calendars.ts";
import { ownerOf } from "#stores/sessions.ts";

export async function showCalendarLink(call: Call<"calendars">): Promise<Reply> {
  return consoleCalendarPage({
    ...frameOf(call),
    link: await call.dependencies.calendars.of(ownerOf(call.session)),
  });
}

/** Makes a new secret address, which ends the one before, or withdraws the one that is there. */
export async function followCalendar(
  call: Call<"audit" | "calendars" | "secret" | "site">,
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
    await calendars.withdraw(ownerOf(call.session));
    await tell("withdrawn");
    return consoleCalendarPage({ ...frameOf(call), link: undefined, withdrawn: true });
  }
  const key = secret();
  const link = linkFor(call, dayOf(at));
  if (!(await calendars.give(icalHash(sha256, key), link)))
    throw new Conflict("An address was being made at the same moment; look again.");
  await tell("made");
  return consoleCalendarPage({ ...frameOf(call), link, address: `${site}/ical/${key}` });
}

/** Whose address it is; what they may see by it is looked up each time. */
function linkFor({ session, access, visit }: Call, made: Day): CalendarLink {
  const { subject, member } = session;
  const { roles, neighbourhoods, partner } = access;
  return {
    subject,
    member,
    // A member's record holds a name and an address as well: of those nothing is kept here.
    access: { roles, neighbourhoods, ...present({ partner }) },
    made,
    language: visit.language,
  };
}
