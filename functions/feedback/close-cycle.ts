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
import type { Uses, UsesOf } from "#stores/stores.ts";
import { waves } from "#stores/waves.ts";
import * as z from "zod";
import { CycleId, cycleIdOf, Day, type Instant } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { byMachine } from "#domain/audit.ts";
import { effortOf } from "#domain/actions/effort.ts";
import { pastRounds } from "#domain/feedback/past-words.ts";
import { helpedCounts } from "#domain/feedback/helped.ts";
import { reportOfCycle } from "#domain/feedback/report.ts";
import { forgetOwnersOfEnded } from "#functions/actions/forget-owners.ts";
import { askedIn } from "#functions/dispatch/asked.ts";
import { carryOn, type GoesOn, reopenWhatDidNot } from "./carry-on.ts";
import { step } from "#functions/middleware/step.ts";

const uses = {
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
  waves,
};
type Closing = UsesOf<typeof uses>;

/**
 * Carries on what is open, writes the cycle report, closes the cycle and plans the next one in the
 * same area.
 */
export const closeCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, next: CycleId, firstDay: Day }),
  uses,
  run: reportAndClose,
});

async function reportAndClose(stores: Closing, { cycle: id }: { cycle: CycleId }) {
  const { cycles, neighbourhoods, audit, now } = stores;
  const closed = now();
  const cycle = await cycles.mustGet(id);
  const { norms } = await neighbourhoods.mustGet(cycle.neighbourhood);
  const next = cycleIdOf(cycle.neighbourhood, cycle.area, cycle.number + 1);
  const goesOn = { id, next: { cycle: next, firstDay: cycle.plan.next }, norms, at: closed };
  await carryOn(stores, goesOn);
  await reopenInTime(stores, cycle, goesOn);
  await writeReport(stores, cycle, closed);
  await neighbourhoods.plan({
    cycle: next,
    neighbourhood: cycle.neighbourhood,
    area: cycle.area,
    firstDay: cycle.plan.next,
  });
  await cycles.change(id, (running) => ended(running, "close", { at: closed }));
  await forgetOwnersOfEnded(stores, await stores.actions.in(id));
  await forgetWords(stores, cycle);
  await audit.tell(
    `ended:${id}`,
    byMachine(cycle, {
      at: closed,
      action: "close cycle",
      result: `next ${next} on ${cycle.plan.next}`,
    }),
  );
  return { cycle: id, next, firstDay: cycle.plan.next };
}

async function writeReport(
  { cycles, agendas, actions, reports }: Uses<"actions" | "agendas" | "cycles" | "reports">,
  { id, round: of }: Cycle,
  closed: Instant,
): Promise<void> {
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
}

/**
 * What residents wrote in earlier cycles of the area, and in measurements before this one began, goes
 * now; what became of it stays.
 */
async function forgetWords(
  stores: Uses<"cycles" | "now" | "seals" | "texts" | "waves">,
  cycle: Cycle,
): Promise<void> {
  const { cycles, seals, texts, waves, now } = stores;
  const { neighbourhood } = cycle;
  const all = [await cycles.of(neighbourhood), await waves.of(neighbourhood)] as const;
  for (const round of pastRounds(cycle, ...all)) {
    const reading = await texts.reading(round);
    if (reading === undefined || reading.forgotten !== undefined) continue;
    await seals.forgetWords(round);
    await texts.forgetWords(round, dayOf(now()));
  }
}

/**
 * Opens again what did not help by what was said so far, so that the next survey asks about it. No
 * number is kept or told before everybody was asked.
 */
async function reopenInTime(
  stores: Uses<"actions" | "cycles" | "helpedAnswers" | "helpedKeys" | "neighbourhoods">,
  cycle: Cycle,
  goesOn: GoesOn,
): Promise<void> {
  const keys = await stores.helpedKeys.forClosing(cycle.round);
  if (keys === undefined) return;
  const { given } = await stores.helpedAnswers.open(cycle.round, keys);
  const asked = await askedIn(stores, cycle);
  await reopenWhatDidNot(stores, { asked, counts: helpedCounts(given) }, goesOn);
}

export const handler = onLambda(closeCycle);
