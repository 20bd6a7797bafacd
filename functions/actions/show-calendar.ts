import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { runs } from "#stores/any-run.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import { type Access, may } from "#domain/access.ts";
import { ActionId, CycleId, type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Waiting } from "#domain/waiting.ts";
import { type CalendarLink, calendars } from "#stores/calendars.ts";
import { page } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { teamCalendar } from "#web/team-calendar.ts";

export const icalHash = (sha256: Uses<"sha256">["sha256"], secret: string): string =>
  sha256(`ical|${secret}`);

/** What the owner of an address may do today; nothing when the address has ended or the person is of the team no more. */
async function accessOf(
  { members, now }: Uses<"members" | "now">,
  { member, access, until }: CalendarLink,
): Promise<Access | undefined> {
  if (member !== undefined) return members.get(member);
  return until !== undefined && dayOf(now()) <= until ? access : undefined;
}

const idsOf = ({ object }: Waiting) => {
  const [cycle, action] = object.split("#");
  return { cycle: CycleId.parse(cycle), action: ActionId.parse(action) };
};

/** The calendar of somebody of the team, for programs that cannot log in. Read from what waits and what runs, by the hundred, whatever the number of neighbourhoods. */
export const showCalendar = page({
  uses: { actions, calendars, cycles, members, neighbourhoods, runs, site, waiting },
  run: async (dependencies, visit) => {
    const { calendars, waiting, runs, actions, cycles, neighbourhoods, sha256, site } =
      dependencies;
    const secret = visit.parameters["secret"] ?? "";
    const link = /^[\w-]{22}$/.test(secret)
      ? await calendars.get(icalHash(sha256, secret))
      : undefined;
    const access = link === undefined ? undefined : await accessOf(dependencies, link);
    if (link === undefined || access === undefined || !may(access, "see actions"))
      return faultPage({ language: visit.language, kind: "not-found" });
    const mine = (id: NeighbourhoodId) => may(access, "see actions", id);
    const own = access.roles.every((role) => role === "professional") ? access.partner : undefined;
    const open = (await waiting.all()).filter(
      ({ kind, neighbourhood }) => kind === "action" && mine(neighbourhood),
    );
    const running = (await runs.running())
      .flatMap((run) => CycleId.safeParse(run).data ?? [])
      .filter((id) => mine(neighbourhoodOf(id)));
    const [due, moments] = await Promise.all([actions.many(open.map(idsOf)), cycles.many(running)]);
    const homes = [
      ...new Set([
        ...open.map(({ neighbourhood }) => neighbourhood),
        ...running.map(neighbourhoodOf),
      ]),
    ];
    const names = new Map<string, string>();
    for (let from = 0; from < homes.length; from += 100)
      for (const [id, name] of await neighbourhoods.names(homes.slice(from, from + 100)))
        names.set(id, name);
    const shown =
      own === undefined
        ? due
        : due.filter(({ owner, partners }) => owner.partner === own || partners.includes(own));
    const html = teamCalendar({
      language: link.language,
      site,
      actions: shown,
      cycles: moments,
      names,
    });
    return {
      status: 200,
      html,
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="buurtcyclus.ics"',
      },
    };
  },
});

export const handler = onLambda(showCalendar);
