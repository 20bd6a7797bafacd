import type { Uses } from "#stores/stores.ts";
import { may, mayChangeFor } from "#domain/access.ts";
import { ActionFilter } from "#domain/actions/board.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { CycleId, type Day, NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { topicsOfAll } from "#stores/start-list.ts";
import { type Call, mayAlso, neighbourhoodNamed } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { mayChangeAction } from "./agreements.ts";
import { consoleBoardPage, consoleWherePage } from "./board-page.ts";

/** Neighbourhoods that one page lists. */
const LISTED = 50;

type BoardCall = Call<"actions" | "agendas" | "cycles" | "neighbourhoods" | "runs" | "waiting">;

const isUnderWay = ({ status }: Cycle): boolean => status === "running" || status === "paused";

/** The cycles of a neighbourhood that run, and earlier ones of which an action is still open. */
async function cyclesWithActions(
  { cycles, waiting }: Uses<"cycles" | "waiting">,
  id: NeighbourhoodId,
): Promise<Cycle[]> {
  const [all, waits] = await Promise.all([cycles.of(id), waiting.of(id)]);
  const open = new Set(waits.filter(({ kind }) => kind === "action").map(({ run }) => run));
  return all.filter((cycle) => isUnderWay(cycle) || open.has(cycle.id));
}

/** The actions of one neighbourhood, or where there are any. */
export async function showBoard(call: BoardCall): Promise<Reply> {
  const id = NeighbourhoodId.safeParse(call.visit.query.get("neighbourhood"));
  return id.success ? boardOf(call, id.data) : showWhere(call);
}

async function boardOf(call: BoardCall, id: NeighbourhoodId): Promise<Reply> {
  const { dependencies, visit, access } = call;
  const { actions, agendas, now } = dependencies;
  const neighbourhood = await neighbourhoodNamed(call, id);
  const cycles = await cyclesWithActions(dependencies, id);
  const [all, rounds] = await Promise.all([
    Promise.all(cycles.map((cycle) => actions.of(cycle.id))).then((its) => its.flat()),
    Promise.all(cycles.map((cycle) => dependencies.cycles.mustGetRound(cycle.round))),
  ]);
  const agreed = await Promise.all(
    cycles
      .filter(isUnderWay)
      .map(async (cycle) => ((await agendas.agenda(cycle.round)) === undefined ? [] : [cycle])),
  );
  const mayChange = mayAlso(call, "change actions", id);
  const adds = ({ partner }: { partner: Partner }) => mayChange && mayChangeFor(access, partner);
  return consoleBoardPage({
    ...frameOf(call),
    neighbourhood,
    cycles,
    actions: all,
    topics: topicsOfAll(
      rounds,
      all.map(({ topic }) => topic),
    ),
    now: now(),
    own: access.roles.includes("professional") ? access.partner : undefined,
    mayMeet: mayAlso(call, "hold meeting", id),
    filter: ActionFilter.parse(
      Object.fromEntries([...visit.query].filter(([, value]) => value !== "")),
    ),
    changes: all.filter((action) => mayChange && mayChangeAction(access, action)),
    addTo: neighbourhood.team.some(adds) ? agreed.flat() : [],
  });
}

/** How many actions are late, and how many are due within a week. */
type Where = { id: NeighbourhoodId; late: number; soon: number };

/**
 * The neighbourhoods of the reader where a cycle runs or an action is open, those with the most
 * overdue first; read from what waits and what runs alone.
 */
async function whereActionsAre({ dependencies, access }: BoardCall): Promise<Where[]> {
  const { waiting, runs, now } = dependencies;
  const today = dayOf(now());
  const [waits, running] = await Promise.all([waiting.all(), runs.running()]);
  const open = waits.filter(({ kind }) => kind === "action");
  const ids = new Set([
    ...open.map(({ neighbourhood }) => neighbourhood),
    ...running.filter((run) => CycleId.safeParse(run).success).map(neighbourhoodOf),
  ]);
  const count = (id: NeighbourhoodId, isDue: (from: Day) => boolean) =>
    open.filter(({ neighbourhood, from }) => neighbourhood === id && isDue(from)).length;
  return [...ids]
    .filter((id) => may(access, "see actions", id))
    .map((id) => ({
      id,
      late: count(id, (from) => from <= today),
      soon: count(id, (from) => from > today && from <= addDays(today, 8)),
    }))
    .toSorted((one, other) => other.late - one.late || (one.id < other.id ? -1 : 1));
}

async function showWhere(call: BoardCall): Promise<Reply> {
  const rows = await whereActionsAre(call);
  const [only, another] = rows;
  if (only !== undefined && another === undefined) return boardOf(call, only.id);
  const listed = rows.slice(0, LISTED);
  const names = await call.dependencies.neighbourhoods.names(listed.map(({ id }) => id));
  return consoleWherePage({
    ...frameOf(call),
    rows: listed.map((row) => ({ ...row, name: names.get(row.id) ?? row.id })),
    more: Math.max(0, rows.length - LISTED),
  });
}
