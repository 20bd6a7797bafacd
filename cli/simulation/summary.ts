import { present } from "#contract/present.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { DispatchReport } from "#domain/dispatch/mail.ts";
import type { Action, ActionEvent } from "#domain/actions/action.ts";
import type { CycleReport } from "#domain/feedback/report.ts";
import { type CycleId, type NeighbourhoodId, partsOf, type TopicId } from "#contract/ids.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import type { Seal } from "#domain/tally/seal.ts";
import type { Agenda, Tally } from "#domain/tally/tally.ts";
import { figuresOf, wordsTold } from "#domain/tally/told.ts";
import type { AuditEntry } from "#domain/audit.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { BallotFile } from "#functions/tally/formats/ballot-file.ts";
import { ballotFiles } from "#functions/tally/formats/formats.ts";
import { secondsByPhase } from "./phases.ts";
import type { Given } from "./residents.ts";
import { rounded } from "./rounded.ts";
import type { Simulated } from "./simulated.ts";
import type { WrittenMeasurements } from "./write-measured.ts";

/** All facts of one cycle. */
export type CycleFacts = {
  cycle: Cycle;
  invited: number;
  dispatches: DispatchReport[];
  tally: Tally | undefined;
  agenda: Agenda | undefined;
  actions: Action[];
  history: ActionEvent[];
  report: CycleReport | undefined;
  topics: Topic[];
  seal: Seal | undefined;
  files: BallotFile[];
  wishes: string[];
  answers: Given[];
};

/** Asks the stores for everything that a cycle left behind; a cycle that never opened gives nothing. */
export async function factsOf(
  { dependencies, given, people }: Simulated,
  id: CycleId,
): Promise<CycleFacts | undefined> {
  const { cycles, agendas, actions, reports, seals } = dependencies;
  const cycle = await cycles.get(id);
  const neighbourhood = given.find(
    (one) => one.neighbourhood.id === cycle?.neighbourhood,
  )?.neighbourhood;
  if (cycle === undefined || neighbourhood === undefined) return undefined;
  const [round, dispatches, tally, agenda, its, history, report, seal] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.reports(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    actions.of(id),
    actions.history(id),
    reports.of(id),
    seals.get(cycle.round),
  ]);
  const topics = topicsOf(round);
  const files =
    tally === undefined || agenda === undefined || figuresOf(tally) === undefined
      ? []
      : ballotFiles({
          cycle,
          round,
          neighbourhood,
          topics,
          tally,
          agenda,
          rows: await seals.list(round.id, "rows"),
        });
  return {
    cycle,
    invited: round.invited ?? 0,
    dispatches,
    tally,
    agenda,
    actions: its,
    history,
    report,
    topics,
    seal,
    files,
    wishes: tally === undefined ? [] : await wishesOf(dependencies, tally),
    answers: people
      .filter(({ round: of }) => of === cycle.round)
      .toSorted((one, other) => one.at - other.at),
  };
}

/** What residents wrote and is still kept, in an order that leads to no ballot; of few nothing. */
const wishesOf = async ({ texts }: Simulated["dependencies"], tally: Tally): Promise<string[]> =>
  wordsTold(tally)
    ? (await texts.of(tally.round))
        .flatMap(({ source, words }) => (source === "ballot" ? (words ?? []) : []))
        .toSorted()
    : [];

export const auditOf = (
  { dependencies }: Simulated,
  neighbourhood: NeighbourhoodId,
): Promise<AuditEntry[]> => dependencies.audit.of(neighbourhood);

export type CycleSummary = {
  cycle: CycleId;
  neighbourhood: string;
  status: Cycle["status"];
  residents: number;
  mails: Record<string, Omit<DispatchReport, "round" | "kind" | "residents">>;
  answers: number;
  agenda: TopicId[];
  adoptedBy: string | undefined;
  actions: Record<string, number>;
};
/**
 * What a program reads of a simulation; `databaseShare` is the part of the handlers' time with a
 * request to the
 * database under way.
 */
export type Summary = {
  cycles: CycleSummary[];
  residents: number;
  mails: number;
  answers: number;
  executions: number;
  transitions: number;
  transitionsPerMail: number;
  largestHistory: number;
  largestStateBytes: number;
  databaseRequests: number;
  databaseShare: number;
  invocations: number;
  seconds: number;
  peakMegabytes: number;
  /**
   * Real seconds: of bringing people in, of the simulated time, of writing the results; and the
   * handlers' time by
   * phase, which runs beside each other.
   */
  secondsOf: Record<string, number>;
  measured?: WrittenMeasurements;
};

export function summaryOf(
  { environment, given, seconds, preparing }: Simulated,
  facts: readonly CycleFacts[],
  measured: WrittenMeasurements | undefined,
): Summary {
  const {
    executions,
    transitions,
    largestHistory,
    largestState,
    databaseRequests,
    databaseSeconds,
    handlerSeconds,
    invocations,
    secondsOf,
  } = environment.statistics();
  const mails = environment.outbox.count();
  return {
    cycles: facts.map(({ cycle, invited, dispatches, tally, agenda, actions }) => ({
      cycle: cycle.id,
      neighbourhood: partsOf(cycle.id).neighbourhood,
      status: cycle.status,
      residents: invited,
      mails: Object.fromEntries(
        dispatches.map(({ round: _round, kind, residents: _residents, ...outcomes }) => [
          kind,
          outcomes,
        ]),
      ),
      answers: tally?.ballots ?? 0,
      agenda: agenda?.topics ?? [],
      adoptedBy: agenda?.adoptedBy,
      actions: actions.reduce<Record<string, number>>(
        (count, { state: { kind } }) => ({ ...count, [kind]: (count[kind] ?? 0) + 1 }),
        {},
      ),
    })),
    residents: given.reduce((sum, { residents }) => sum + residents.length, 0),
    mails,
    answers: facts.reduce((sum, { tally }) => sum + (tally?.ballots ?? 0), 0),
    executions,
    transitions,
    transitionsPerMail: rounded(transitions / Math.max(1, mails), 4),
    largestHistory,
    largestStateBytes: largestState,
    databaseRequests,
    databaseShare: rounded(databaseSeconds / Math.max(handlerSeconds, Number.EPSILON), 3),
    invocations,
    seconds: rounded(seconds, 1),
    secondsOf: {
      preparing: rounded(preparing, 1),
      simulating: rounded(seconds - preparing, 1),
      ...secondsByPhase(secondsOf),
    },
    ...present({ measured }),
    // Kilobytes, on every system that Node runs on.
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
