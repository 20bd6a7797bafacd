import type { Uses } from "#stores/stores.ts";
import { toldIn } from "#domain/actions/told.ts";
import { floorTold } from "#domain/dispatch/closing.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";

/**
 * The public facts of a cycle; its count, and what was promised in its meeting, are told once the agenda
 * stands, never before.
 */
export async function factsOfCycle(
  { agendas, actions, cycles, reports }: Uses<"actions" | "agendas" | "cycles" | "reports">,
  cycle: Cycle,
) {
  const [round, tally, agenda, standing, report] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    actions.in(cycle.id),
    reports.of(cycle.id),
  ]);
  const its = toldIn(cycle.id, agenda !== undefined, standing);
  return {
    cycle,
    floor: floorTold(cycle, round),
    topics: await actions.topicsIn(round, its),
    agenda,
    tally: agenda === undefined ? undefined : tally,
    actions: its,
    history: await actions.historyOf(its),
    report,
  };
}
