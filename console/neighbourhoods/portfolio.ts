import * as z from "zod";
import { neighbourhoodOf, type NeighbourhoodId, type RunId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { inTime, nextOf } from "#domain/dispatch/stage.ts";
import type { SoFar } from "#domain/dispatch/so-far.ts";
import { promisesIn, sharesOf, Standing, standingOf } from "#domain/dispatch/standing.ts";
import type { Waiting } from "#domain/waiting.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import type { NeighbourhoodSummary, Planned } from "#stores/neighbourhoods.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { type Row, Sort, ON_A_PAGE, portfolioPage } from "./portfolio-page.ts";

type Stores = "neighbourhoods" | "runs" | "soFar" | "waiting";

const Query = z.object({
  q: z.string().trim().max(60).catch(""),
  state: Standing.optional().catch(undefined),
  sort: Sort.catch("name"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** How a name is looked for: without capitals and without accents. */
const plain = (name: string): string =>
  name.normalize("NFD").toLowerCase().replaceAll(/\p{M}/gu, "");

/** All neighbourhoods where somebody may look, and how each stands; as many requests for one as for all. */
export async function showPortfolio(call: Call<Stores>): Promise<Reply> {
  const { q, state, sort, page } = Query.parse(Object.fromEntries(call.visit.query));
  const { neighbourhoods } = call.dependencies;
  const all = await neighbourhoods.summaries(call.access.neighbourhoods);
  const named = all
    .filter(({ id, name }) => plain(name).includes(plain(q)) || id.startsWith(plain(q)))
    .toSorted((one, other) => rank(one).localeCompare(rank(other), "nl"));
  const known = await knownOf(call);
  // By name and without a state, no more runs are read than are shown.
  const isByName = sort === "name" && state === undefined;
  const at = Math.min(page, Math.max(1, Math.ceil(named.length / ON_A_PAGE))) - 1;
  const first = isByName ? onPage(named, at) : named;
  const rows = (await rowsOf(call, first, known)).filter(
    (row) => state === undefined || row.standing === state,
  );
  const found = isByName ? named.length : rows.length;
  const last = Math.max(0, Math.ceil(found / ON_A_PAGE) - 1);
  const from = Math.min(at, last);
  return portfolioPage({
    ...frameOf(call),
    rows: isByName ? rows : onPage(rows.toSorted(ORDERS[sort]), from),
    found,
    at: from,
    any: all.length > 0,
    asked: { q, state, sort },
    sees: {
      runs: mayAlso(call, "see cycles"),
      counts: mayAlso(call, "see progress"),
      promises: mayAlso(call, "see actions"),
    },
    mayCreate: mayAlso(call, "create neighbourhood") && call.access.neighbourhoods === "all",
  });
}

const onPage = <T>(all: readonly T[], at: number): T[] =>
  all.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);

/** Those that are closed stand behind all others. */
const rank = ({ name, closed }: NeighbourhoodSummary) =>
  `${closed === undefined ? 0 : 1}${plain(name)}`;

const FAR = "9999-12-31";
const ORDERS: Readonly<Record<Sort, (one: Row, other: Row) => number>> = {
  name: () => 0,
  state: (one, other) =>
    Standing.options.indexOf(one.standing) - Standing.options.indexOf(other.standing),
  // The least first: that is where somebody has to look.
  reached: (one, other) => (one.reached ?? 2) - (other.reached ?? 2),
  answered: (one, other) => (one.answered ?? 2) - (other.answered ?? 2),
  late: (one, other) => other.promises.late - one.promises.late,
  next: (one, other) => ((one.next?.day ?? FAR) < (other.next?.day ?? FAR) ? -1 : 1),
};

/** What is known of all neighbourhoods, each kind of fact in one range. */
type Known = {
  running: ReadonlyMap<NeighbourhoodId, RunId[]>;
  waiting: ReadonlyMap<NeighbourhoodId, Waiting[]>;
  counted: ReadonlyMap<NeighbourhoodId, SoFar[]>;
  planned: ReadonlyMap<NeighbourhoodId, Planned[]>;
};

async function knownOf({ dependencies }: Call<Stores>): Promise<Known> {
  const { neighbourhoods, runs, soFar, waiting } = dependencies;
  const [running, waits, counted, planned] = await Promise.all([
    runs.running(),
    waiting.all(),
    soFar.all(),
    neighbourhoods.planned(),
  ]);
  return {
    running: Map.groupBy(running, neighbourhoodOf),
    waiting: Map.groupBy(waits, ({ neighbourhood }) => neighbourhood),
    counted: Map.groupBy(counted, ({ run }) => neighbourhoodOf(run)),
    planned: Map.groupBy(planned, ({ neighbourhood }) => neighbourhood),
  };
}

async function rowsOf(
  { dependencies: { runs, now } }: Call<Stores>,
  some: readonly NeighbourhoodSummary[],
  known: Known,
): Promise<Row[]> {
  const read = await runs.many(some.flatMap(({ id }) => known.running.get(id) ?? []));
  const byHome = Map.groupBy(read, ({ neighbourhood }) => neighbourhood);
  const today = dayOf(now());
  return some.map((summary) => {
    const { id, closed } = summary;
    const its = byHome.get(id) ?? [];
    const waits = known.waiting.get(id) ?? [];
    return {
      summary,
      standing: standingOf(its, closed !== undefined),
      ...sharesOf(known.counted.get(id) ?? [], waits),
      promises: promisesIn(waits, today),
      next: nextIn(its, known.planned.get(id) ?? []),
    };
  });
}

/** The first moment of what runs, else the day on which the next cycle begins. */
function nextIn(its: readonly Run[], planned: readonly Planned[]): Row["next"] {
  const [first] = inTime(its.flatMap((run) => nextIs(run) ?? []));
  if (first !== undefined) return { run: first.run, moment: first.moment, day: dayOf(first.at) };
  const [begins] = planned.toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  return begins && { run: begins.cycle, moment: undefined, day: begins.firstDay };
}

function nextIs(run: Run) {
  const next = nextOf(run);
  return next && { ...next, run: run.id };
}
