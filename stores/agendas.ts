import type { RoundId } from "#contract/ids.ts";
import { DispatchKind } from "#contract/mail.ts";
import { DispatchReport } from "#domain/dispatch/mail.ts";
import { Agenda, CoordinatorChoice, Tally } from "#domain/tally/tally.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** What came out of a round. Each is written once: a replay gets what stands. */
export const agendas = overCycles((cycle) => ({
  tally: (round: RoundId): Promise<Tally | undefined> => cycle.get(Tally, cycleKeys.tally(round)),
  agenda: (round: RoundId): Promise<Agenda | undefined> =>
    cycle.get(Agenda, cycleKeys.agenda(round)),
  choice: (round: RoundId): Promise<CoordinatorChoice | undefined> =>
    cycle.get(CoordinatorChoice, cycleKeys.choice(round)),

  keepTally: (tally: Tally): Promise<Tally> =>
    cycle.keep(Tally, cycleKeys.tally(tally.round), tally),
  keepAgenda: (agenda: Agenda): Promise<Agenda> =>
    cycle.keep(Agenda, cycleKeys.agenda(agenda.round), agenda),
  /** False when it was confirmed already: the first confirmation stands. */
  confirm: (choice: CoordinatorChoice): Promise<boolean> =>
    cycle.saveNew(cycleKeys.choice(choice.round), choice),

  /** In the order in which the kinds are sent. */
  async reports(round: RoundId): Promise<DispatchReport[]> {
    const reports = await cycle.list(DispatchReport, cycleKeys.dispatchReports(round));
    return reports.toSorted(
      (one, other) =>
        DispatchKind.options.indexOf(one.kind) - DispatchKind.options.indexOf(other.kind),
    );
  },
  report: (round: RoundId, kind: DispatchKind): Promise<DispatchReport | undefined> =>
    cycle.get(DispatchReport, cycleKeys.dispatchReport(round, kind)),
  saveReport: (report: DispatchReport): Promise<void> =>
    cycle.save(cycleKeys.dispatchReport(report.round, report.kind), report),
}));
