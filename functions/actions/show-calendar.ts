import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { runs } from "#stores/any-run.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { isInCalendarOf } from "#domain/actions/board.ts";
import { actionIn } from "#domain/actions/digest.ts";
import { isMailed } from "#domain/answer/code.ts";
import { type Access, may } from "#domain/access.ts";
import { CycleId, type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { type CalendarLink, calendars } from "#stores/calendars.ts";
import { page, type Visit } from "#functions/middleware/page.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { teamCalendar } from "#web/team-calendar.ts";

const uses = { actions, calendars, cycles, members, neighbourhoods, runs, site, waiting };

export const icalHash = (sha256: Uses<"sha256">["sha256"], secret: string): string =>
  sha256(`ical|${secret}`);

/** What the owner of an address may do today; nothing when the person is of the team no more. */
const accessOf = async (
  { members }: Uses<"members">,
  { member }: CalendarLink,
): Promise<Access | undefined> => (member === undefined ? undefined : members.get(member));

/**
 * The calendar of somebody of the team, for programs that cannot log in. Read from what waits and
 * what runs, by the hundred, whatever the number of neighbourhoods.
 */
export const showCalendar = page({ uses, run: followCalendar });

async function followCalendar(stores: UsesOf<typeof uses>, visit: Visit): Promise<Reply> {
  const { calendars, site, sha256 } = stores;
  const secret = visit.parameters["secret"] ?? "";
  const link = isMailed(secret) ? await calendars.get(icalHash(sha256, secret)) : undefined;
  const access = link === undefined ? undefined : await accessOf(stores, link);
  if (link === undefined || access === undefined || !may(access, "see actions"))
    return notFoundPage(visit);
  return {
    status: 200,
    html: teamCalendar({ language: link.language, site, ...(await daysOf(stores, access)) }),
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="buurtcyclus.ics"',
    },
  };
}

/** Open actions and running cycles where somebody may see them. */
async function daysOf(
  {
    waiting,
    runs,
    actions,
    cycles,
    neighbourhoods,
  }: Uses<"actions" | "cycles" | "neighbourhoods" | "runs" | "waiting">,
  access: Access,
) {
  const mine = (id: NeighbourhoodId) => may(access, "see actions", id);
  const open = (await waiting.all()).filter(
    ({ kind, neighbourhood }) => kind === "action" && mine(neighbourhood),
  );
  const running = (await runs.running())
    .flatMap((run) => CycleId.safeParse(run).data ?? [])
    .filter((id) => mine(neighbourhoodOf(id)));
  const [due, moments] = await Promise.all([
    actions.many(open.map(actionIn)),
    cycles.many(running),
  ]);
  const homes = new Set([
    ...open.map(({ neighbourhood }) => neighbourhood),
    ...running.map(neighbourhoodOf),
  ]);
  return {
    actions: due.filter((action) => isInCalendarOf(access, action)),
    cycles: moments,
    names: await neighbourhoods.names([...homes]),
  };
}

export const handler = onLambda(showCalendar);
