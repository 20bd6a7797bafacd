import { ended } from "#domain/dispatch/transitions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { reports } from "#stores/reports.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { CycleId, cycleIdOf, Day } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { effortOf } from "#domain/actions/effort.ts";
import { reportOfCycle } from "#domain/feedback/report.ts";
import { step } from "#functions/middleware/step.ts";
import { cycleFeedback } from "#functions/dispatch/cycle-feedback.ts";

/** Writes the cycle report, closes the cycle and plans the next one in the same area. */
export const closeCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, next: CycleId, firstDay: Day }),
  uses: { actions, agendas, audit, cycles, neighbourhoods, reports },
  run: reportAndClose,
});

async function reportAndClose(
  stores: Uses<"actions" | "agendas" | "audit" | "cycles" | "neighbourhoods" | "now" | "reports">,
  { cycle: id }: { cycle: CycleId },
) {
  const { cycles, neighbourhoods, agendas, actions, reports, audit, now } = stores;
  const closed = now();
  const cycle = await cycles.mustGet(id);
  const [round, tally, agenda, invitation] = await Promise.all([
    cycles.mustGetRound(cycle.round),
    agendas.tally(cycle.round),
    agendas.agenda(cycle.round),
    agendas.report(cycle.round, "invitation"),
  ]);
  await reports.save(
    reportOfCycle({
      cycle: id,
      closed,
      invited: round.invited ?? 0,
      reached: invitation?.sent ?? 0,
      answered: tally === undefined ? 0 : tally.ballots + tally.blank,
      agenda,
      actions: await actions.of(id),
      effort: effortOf(await actions.effort(id)),
      feedback: await cycleFeedback(stores, id),
    }),
  );
  const next = cycleIdOf(cycle.neighbourhood, cycle.area, cycle.number + 1);
  await neighbourhoods.plan({
    cycle: next,
    neighbourhood: cycle.neighbourhood,
    area: cycle.area,
    firstDay: cycle.plan.next,
  });
  await cycles.change(id, (before) => ended(before, "close", { at: closed }));
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

export const handler = onLambda(closeCycle);
