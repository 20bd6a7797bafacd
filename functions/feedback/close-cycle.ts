import { ended } from "#domain/dispatch/transitions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { texts } from "#stores/texts.ts";
import { reports } from "#stores/reports.ts";
import { helpedAnswers } from "#stores/helped-answers.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import { waiting } from "#stores/waiting.ts";
import { waves } from "#stores/waves.ts";
import * as z from "zod";
import { CycleId, cycleIdOf, Day, type Instant, type RoundId } from "#contract/ids.ts";
import { closesOf } from "#domain/dispatch/run.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { byMachine } from "#domain/audit.ts";
import { effortOf } from "#domain/actions/effort.ts";
import { verdictOn } from "#domain/feedback/did-it-help.ts";
import { type HelpedCount, helpedCounts, toldOfHelped } from "#domain/feedback/helped.ts";
import { type CycleReport, reportOfCycle } from "#domain/feedback/report.ts";
import { actOnVerdicts, carryOn, forgetOwners, type GoesOn } from "./carry-on.ts";
import { step } from "#functions/middleware/step.ts";

type Stores =
  | "actions"
  | "agendas"
  | "audit"
  | "cycles"
  | "helpedAnswers"
  | "helpedKeys"
  | "neighbourhoods"
  | "now"
  | "reports"
  | "seals"
  | "texts"
  | "waiting"
  | "waves";

/**
 * Carries on what is open, writes the cycle report, closes the cycle and plans the next one in the
 * same area.
 */
export const closeCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, next: CycleId, firstDay: Day }),
  uses: {
    actions,
    agendas,
    audit,
    cycles,
    helpedAnswers,
    helpedKeys,
    neighbourhoods,
    reports,
    seals,
    texts,
    waiting,
    waves,
  },
  run: reportAndClose,
});

async function reportAndClose(stores: Uses<Stores>, { cycle: id }: { cycle: CycleId }) {
  const { cycles, neighbourhoods, audit, now } = stores;
  const closed = now();
  const cycle = await cycles.mustGet(id);
  const { norms } = await neighbourhoods.mustGet(cycle.neighbourhood);
  const next = cycleIdOf(cycle.neighbourhood, cycle.area, cycle.number + 1);
  const goesOn = { id, next: { cycle: next, firstDay: cycle.plan.next }, norms, at: closed };
  await carryOn(stores, goesOn);
  const report = await writeReport(stores, cycle, closed);
  await neighbourhoods.plan({
    cycle: next,
    neighbourhood: cycle.neighbourhood,
    area: cycle.area,
    firstDay: cycle.plan.next,
  });
  await cycles.change(id, (running) => ended(running, "close", { at: closed }));
  const altered = await tellHelped(stores, { report, goesOn, round: cycle.round });
  await forgetOwners(stores, id);
  await forgetWords(stores, cycle);
  await audit.tell(
    `ended:${id}`,
    byMachine(cycle, {
      at: closed,
      action: "close cycle",
      result: `next ${next} on ${cycle.plan.next}${altered > 0 ? `; ${altered} answers to "did it help?" were not as they were given` : ""}`,
    }),
  );
  return { cycle: id, next, firstDay: cycle.plan.next };
}

async function writeReport(
  { cycles, agendas, actions, reports }: Uses<"actions" | "agendas" | "cycles" | "reports">,
  { id, round: of }: Cycle,
  closed: Instant,
): Promise<CycleReport> {
  const [before, round, tally, agenda, invitation] = await Promise.all([
    reports.of(id),
    cycles.mustGetRound(of),
    agendas.tally(of),
    agendas.agenda(of),
    agendas.report(of, "invitation"),
  ]);
  const report = reportOfCycle({
    cycle: id,
    closed,
    invited: round.invited ?? 0,
    reached: invitation?.sent ?? 0,
    answered: tally === undefined ? 0 : tally.ballots + tally.blank,
    agenda,
    actions: await actions.in(id),
    effort: effortOf(await actions.effort(id)),
    helped: before?.helped,
  });
  await reports.save(report);
  return report;
}

/**
 * What residents wrote in earlier cycles of the area, and in measurements before this one began, goes
 * now; what became of it stays.
 */
async function forgetWords(
  stores: Uses<"cycles" | "now" | "seals" | "texts" | "waves">,
  { neighbourhood, area, number, plan }: Cycle,
): Promise<void> {
  const { cycles, seals, texts, waves, now } = stores;
  const earlier = (await cycles.of(neighbourhood)).filter(
    (one) => one.area === area && one.number < number,
  );
  const measured = (await waves.of(neighbourhood)).filter(
    (wave) => dayOf(closesOf(wave.plan)) < plan.firstDay,
  );
  for (const { round } of [...earlier, ...measured]) {
    const reading = await texts.reading(round);
    if (reading === undefined || reading.forgotten !== undefined) continue;
    await seals.forgetWords(round);
    await texts.forgetWords(round, dayOf(now()));
  }
}

/**
 * Opens what residents think of the promises, once nobody can answer any more, keeps of it what may be
 * told, and opens again what did not help. Who finds no keys only finishes forgetting. Gives how many
 * answers were altered.
 */
async function tellHelped(
  stores: Uses<"actions" | "helpedAnswers" | "helpedKeys" | "now" | "reports" | "waiting">,
  { report, goesOn, round }: { report: CycleReport; goesOn: GoesOn; round: RoundId },
): Promise<number> {
  const { helpedAnswers, helpedKeys, reports } = stores;
  const keys = await helpedKeys.forClosing(round);
  const opened = keys && (await helpedAnswers.open(round, keys));
  if (opened !== undefined) {
    const counts = helpedCounts(opened.given);
    const verdictOf = (count: HelpedCount) => verdictOn(count, goesOn.norms.notHelped);
    await reports.save({ ...report, helped: toldOfHelped(counts, verdictOf) });
    await actOnVerdicts(stores, goesOn, counts);
  }
  await helpedKeys.destroy(round);
  await helpedAnswers.sweep(report.cycle);
  return opened?.altered ?? 0;
}

export const handler = onLambda(closeCycle);
