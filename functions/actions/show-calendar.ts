import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waiting } from "#stores/waiting.ts";
import { site } from "#stores/settings.ts";
import { runs } from "#stores/any-run.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { members } from "#stores/members.ts";
import { cycles } from "#stores/cycles.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import type { Action } from "#domain/actions/action.ts";
import { organisationsOf } from "#domain/actions/owner.ts";
import { type Access, may } from "#domain/access.ts";
import { ActionId, CycleId, type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import type { Waiting } from "#domain/waiting.ts";
import { type CalendarLink, calendars } from "#stores/calendars.ts";
import { page, type Reply, type Visit } from "#functions/middleware/page.ts";
import { notFoundPage } from "#web/pages/faults.ts";
import { teamCalendar } from "#web/team-calendar.ts";

const SECRET = /^[\w-]{22}$/;

export const icalHash = (sha256: Uses<"sha256">["sha256"], secret: string): string =>
  sha256(`ical|${secret}`);

/** What the owner of an address may do today; nothing when the person is of the team no more. */
const accessOf = async (
  { members }: Uses<"members">,
  { member }: CalendarLink,
): Promise<Access | undefined> => (member === undefined ? undefined : members.get(member));

const idsOf = ({ object }: Waiting) => {
  const [cycle, action] = object.split("#");
  return { cycle: CycleId.parse(cycle), action: ActionId.parse(action) };
};

/**
 * The calendar of somebody of the team, for programs that cannot log in. Read from what waits and
 * what runs, by the hundred, whatever the number of neighbourhoods.
 */
export const showCalendar = page({
  uses: { actions, calendars, cycles, members, neighbourhoods, runs, site, waiting },
  run: followCalendar,
});

async function followCalendar(
  stores: Uses<
    | "actions"
    | "calendars"
    | "cycles"
    | "members"
    | "neighbourhoods"
    | "now"
    | "runs"
    | "sha256"
    | "site"
    | "waiting"
  >,
  visit: Visit,
): Promise<Reply> {
  const { calendars, site, sha256 } = stores;
  const secret = visit.parameters["secret"] ?? "";
  const link = SECRET.test(secret) ? await calendars.get(icalHash(sha256, secret)) : undefined;
  const access = link === undefined ? undefined : await accessOf(stores, link);
  if (link === undefined || access === undefined || !may(access, "see actions"))
    return notFoundPage(visit);
  const days = await daysOf(stores, access);
  return {
    status: 200,
    html: teamCalendar({ language: link.language, site, ...days }),
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="buurtcyclus.ics"',
    },
  };
}

/**
 * Open actions and running cycles where somebody may see them; a professional's are those of the
 * own organisation.
 */
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
  const [due, moments] = await Promise.all([actions.many(open.map(idsOf)), cycles.many(running)]);
  const homes = new Set([
    ...open.map(({ neighbourhood }) => neighbourhood),
    ...running.map(neighbourhoodOf),
  ]);
  const own = access.roles.every((role) => role === "professional") ? access.partner : undefined;
  const isOwn = (action: Action) =>
    own === undefined || organisationsOf(action).includes(own) || action.partners.includes(own);
  return {
    actions: due.filter(isOwn),
    cycles: moments,
    names: await namesOf(neighbourhoods, [...homes]),
  };
}

/** Names by the hundred, which is what one request brings. */
async function namesOf(
  neighbourhoods: Uses<"neighbourhoods">["neighbourhoods"],
  homes: readonly NeighbourhoodId[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < homes.length; from += 100)
    for (const [id, name] of await neighbourhoods.names(homes.slice(from, from + 100)))
      names.set(id, name);
  return names;
}

export const handler = onLambda(showCalendar);
