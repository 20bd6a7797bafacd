import type { Uses } from "#stores/stores.ts";
import { may, mayChangeFor } from "#domain/access.ts";
import { ActionFilter } from "#domain/actions/board.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { CycleId, NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { topicsNamed } from "#stores/topics.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { consoleBoardPage, consoleWherePage } from "./board-page.ts";

/** Neighbourhoods that one page lists. */
const LISTED = 50;

/** The cycles of a neighbourhood that run, and earlier ones of which an action is still open. */
async function cyclesWithActions(
  { cycles, waiting }: Uses<"cycles" | "waiting">,
  id: NeighbourhoodId,
): Promise<Cycle[]> {
  const [all, waits] = await Promise.all([cycles.of(id), waiting.of(id)]);
  const open = new Set(waits.filter(({ kind }) => kind === "action").map(({ run }) => run));
  return all.filter(
    (cycle) => cycle.status === "running" || cycle.status === "paused" || open.has(cycle.id),
  );
}

/** The actions of one neighbourhood, or where there are any. */
export async function showBoard(
  call: Call<"actions" | "agendas" | "cycles" | "neighbourhoods" | "runs" | "waiting">,
): Promise<Reply> {
  const id = NeighbourhoodId.safeParse(call.visit.query.get("neighbourhood"));
  if (!id.success) return showWhere(call);
  const { neighbourhoods, actions, agendas, now } = call.dependencies;
  const neighbourhood = await neighbourhoods.get(id.data);
  if (neighbourhood === undefined) throw new NotFound("no such neighbourhood");
  const cycles = await cyclesWithActions(call.dependencies, id.data);
  const all = (await Promise.all(cycles.map((cycle) => actions.of(cycle.id)))).flat();
  const mayChange = mayAlso(call, "change actions", id.data);
  const agreed = await Promise.all(
    cycles.map(async (cycle) =>
      (cycle.status === "running" || cycle.status === "paused") &&
      (await agendas.agenda(cycle.round)) !== undefined
        ? [cycle]
        : [],
    ),
  );
  const own = call.access.roles.includes("professional") ? call.access.partner : undefined;
  return consoleBoardPage({
    ...frameOf(call),
    neighbourhood,
    cycles,
    actions: all,
    topics: topicsNamed([...new Set(all.map(({ topic }) => topic))]),
    now: now(),
    own,
    mayMeet: mayAlso(call, "hold meeting", id.data),
    filter: ActionFilter.parse(
      Object.fromEntries([...call.visit.query].filter(([, value]) => value !== "")),
    ),
    changes: mayChange ? all.filter(({ owner }) => mayChangeFor(call.access, owner.partner)) : [],
    addTo:
      mayChange && neighbourhood.team.some(({ partner }) => mayChangeFor(call.access, partner))
        ? agreed.flat()
        : [],
  });
}

/** The neighbourhoods of the reader where a cycle runs or an action is open, those with the most overdue first; read from what waits and what runs alone. */
async function showWhere(
  call: Call<"actions" | "agendas" | "cycles" | "neighbourhoods" | "runs" | "waiting">,
): Promise<Reply> {
  const { waiting, runs, neighbourhoods, now } = call.dependencies;
  const today = dayOf(now());
  const [waits, running] = await Promise.all([waiting.all(), runs.running()]);
  const open = waits.filter(({ kind }) => kind === "action");
  const ids = [
    ...new Set([
      ...open.map(({ neighbourhood }) => neighbourhood),
      ...running.filter((run) => CycleId.safeParse(run).success).map(neighbourhoodOf),
    ]),
  ].filter((id) => may(call.access, "see actions", id));
  const rows = ids
    .map((id) => ({
      id,
      late: open.filter(({ neighbourhood, from }) => neighbourhood === id && from <= today).length,
      soon: open.filter(
        ({ neighbourhood, from }) =>
          neighbourhood === id && from > today && from <= addDays(today, 8),
      ).length,
    }))
    .toSorted((one, other) => other.late - one.late || (one.id < other.id ? -1 : 1));
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return showBoard({
      ...call,
      visit: {
        ...call.visit,
        query: new URLSearchParams([...call.visit.query, ["neighbourhood", only.id]]),
      },
    });
  const listed = rows.slice(0, LISTED);
  const names = await neighbourhoods.names(listed.map(({ id }) => id));
  const named = listed.map((row) => ({ ...row, name: names.get(row.id) ?? row.id }));
  return consoleWherePage({
    ...frameOf(call),
    rows: named,
    more: Math.max(0, rows.length - LISTED),
  });
}
