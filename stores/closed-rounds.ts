import { Round } from "#domain/dispatch/cycle.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { DispatchKind } from "#contract/mail.ts";
import { DispatchReport } from "#domain/dispatch/mail.ts";
import { closedRounds as factsOfClosed, type RoundFacts } from "#domain/feedback/figures.ts";
import { CycleReport } from "#domain/feedback/report.ts";
import { Agenda, Tally } from "#domain/tally/tally.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** Of a count what figures tell: its lines can be thousands, and nobody reads them here. */
const Counted = Tally.pick({
  round: true,
  ballots: true,
  blank: true,
  named: true,
  lotOrder: true,
  byChannel: true,
}).strip();

/** What came out of the rounds of several cycles. */
export const closedRounds = overCycles((table) => ({
  /** In five requests however many cycles (20 at most) there are; of a round that is not closed nothing is given. */
  async of(
    cycles: readonly Cycle[],
  ): Promise<(RoundFacts & { report: CycleReport | undefined })[]> {
    const ids = cycles.map(({ round }) => round);
    const [rounds, dispatches, tallies, agendas, reports] = await Promise.all([
      table.getMany(Round, ids.map(cycleKeys.round)),
      table.getMany(
        DispatchReport,
        ids.flatMap((id) => DispatchKind.options.map((kind) => cycleKeys.dispatchReport(id, kind))),
      ),
      table.getMany(Counted, ids.map(cycleKeys.tally)),
      table.getMany(Agenda, ids.map(cycleKeys.agenda)),
      table.getMany(
        CycleReport,
        cycles.map(({ id }) => cycleKeys.report(id)),
      ),
    ]);
    const facts = cycles.flatMap((cycle) => {
      const mine = <F extends { round: string }>(all: readonly F[]) =>
        all.filter(({ round }) => round === cycle.round);
      const round = rounds.find(({ id }) => id === cycle.round);
      return round === undefined
        ? []
        : [
            {
              cycle,
              round,
              dispatches: DispatchKind.options.flatMap((kind) =>
                mine(dispatches).filter((one) => one.kind === kind),
              ),
              tally: mine(tallies)[0],
              agenda: mine(agendas)[0],
              report: reports.find((one) => one.cycle === cycle.id),
            },
          ];
    });
    return factsOfClosed(facts);
  },
}));
