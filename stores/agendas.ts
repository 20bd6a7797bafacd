import type { RoundId, TopicId } from "#contract/ids.ts";
import { DispatchKind } from "#contract/mail.ts";
import { DispatchReport } from "#domain/dispatch/mail.ts";
import { Agenda, CoordinatorChoice, Tally, Triaged } from "#domain/tally/tally.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { ABSENT, having } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** Which version somebody saw of the answers on a topic; 0 where there were none. */
export type Seen = { topic: TopicId; version: number };
const unchanged = (version: number) => (version === 0 ? ABSENT : having({ version }));

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
  /** What the meeting has answered, topic by topic. */
  triage: (round: RoundId): Promise<Triaged[]> => cycle.list(Triaged, cycleKeys.triages(round)),
  /**
   * `version` of what was read, 0 where nothing was. False when somebody else answered since, or the
   * agenda is confirmed.
   */
  answerTriage: (answer: Triaged): Promise<boolean> =>
    cycle.writeAll([
      cycle.check(cycleKeys.choice(answer.round), ABSENT),
      cycle.check(cycleKeys.agenda(answer.round), ABSENT),
      cycle.put(
        cycleKeys.triage(answer.round, answer.topic),
        { ...answer, version: answer.version + 1 },
        unchanged(answer.version),
      ),
    ]),
  /**
   * False when it was confirmed already: the first confirmation stands. `seen`: what of the triage it
   * rests on, which nobody may have changed since.
   */
  confirm: (choice: CoordinatorChoice, seen: readonly Seen[] = []): Promise<boolean> =>
    cycle.writeAll([
      cycle.create(cycleKeys.choice(choice.round), choice),
      ...seen.map(({ topic, version }) =>
        cycle.check(cycleKeys.triage(choice.round, topic), unchanged(version)),
      ),
    ]),

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
