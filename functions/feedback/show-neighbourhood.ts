import { NeighbourhoodId } from "#domain/ids.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { helpedCounts } from "#domain/feedback/helped.ts";
import { type Dependencies, live } from "#functions/adapters/live.ts";
import { topicsNamed } from "#functions/adapters/topics.ts";
import { page } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";
import { neighbourhoodPage, neighbourhoodsPage } from "#web/pages/neighbourhood.ts";

/** More than a year of cycles on one page. */
const SHOWN = 6;

/** What everybody may read of a neighbourhood: its team, its cycles, its agenda with reasons, its actions and what came of them. */
export const showNeighbourhood = page(async (dependencies, visit) => {
  const { neighbourhoods, cycles, now } = dependencies;
  const { language } = visit;
  if (visit.method !== "GET" && visit.method !== "HEAD") return faultPage({ language, kind: "wrong-method" });
  if (visit.path === "/") return neighbourhoodsPage({ language, neighbourhoods: await neighbourhoods.all() });
  const id = NeighbourhoodId.safeParse(visit.path.slice(1));
  const neighbourhood = id.success ? await neighbourhoods.get(id.data) : undefined;
  if (neighbourhood === undefined) return faultPage({ language, kind: "not-found" });
  const latest = (await cycles.of(neighbourhood.id)).toSorted((one, other) => (one.opened < other.opened ? 1 : -1)).slice(0, SHOWN);
  return neighbourhoodPage({ language, neighbourhood, topics: topicsNamed(neighbourhood.topics), now: now(), cycles: await Promise.all(latest.map((cycle) => factsOf(dependencies, cycle))) });
});

/** The public facts of a cycle; the count is told once the agenda stands, never before. */
async function factsOf({ agendas, actions, reports, helpedAnswers }: Dependencies, cycle: Cycle) {
  const [tally, agenda, its, history, report, helped] = await Promise.all([agendas.tally(cycle.round), agendas.agenda(cycle.round), actions.of(cycle.id), actions.history(cycle.id), reports.of(cycle.id), helpedAnswers.of(cycle.id)]);
  return { cycle, agenda, tally: agenda === undefined ? undefined : tally, actions: its, history, report, helped: helpedCounts(helped) };
}

export const handler = showNeighbourhood(live());
