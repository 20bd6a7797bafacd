import { onLambda } from "#functions/middleware/on-lambda.ts";
import { actions } from "#stores/actions.ts";
import { agendas } from "#stores/agendas.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { rounds } from "#stores/rounds.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { Transient } from "#contract/errors.ts";
import { CycleId, cycleIdOf } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { isOpen } from "#domain/actions/action.ts";
import { linkTo } from "#domain/actions/carry.ts";
import { toldIn } from "#domain/actions/told.ts";
import { isAskedAgain } from "#domain/dispatch/closing.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { firstMonday } from "#domain/dispatch/opening.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { remedies } from "#stores/remedies.ts";
import { isVoided } from "#domain/tally/remedy.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { forgetOwnersOfEnded } from "#functions/actions/forget-owners.ts";
import { stopRun } from "#functions/dispatch/stop-run.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Ends a cycle that the coordinator stopped, or whose round is void, or in which too few answered;
 * its reason stands on the neighbourhood's page. What was answered can be read by nobody from here
 * on. Where too few answered, the area is asked again soon.
 */
export const stopCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, status: z.literal("stopped") }),
  uses: {
    actions,
    agendas,
    audit,
    cycles,
    helpedKeys,
    neighbourhoods,
    remedies,
    roundKeys,
    rounds,
  },
  run: stopForGood,
});

async function stopForGood(
  stores: Uses<
    | "actions"
    | "agendas"
    | "audit"
    | "cycles"
    | "helpedKeys"
    | "neighbourhoods"
    | "now"
    | "remedies"
    | "roundKeys"
    | "rounds"
  >,
  { cycle }: { cycle: CycleId },
) {
  const before = await stores.cycles.mustGet(cycle);
  const remedy = await stores.remedies.get(before.round);
  const askedAgain = isAskedAgain(before);
  if (askedAgain) await planAgain(stores, before);
  await promisesGoOn(stores, before);
  const decided = askedAgain ? before.decided?.reason : undefined;
  const reason = isVoided(remedy) ? remedy.reason : decided;
  const { round } = await stopRun(stores, stores.cycles, { id: cycle, reason });
  await stores.roundKeys.destroy(round);
  await stores.helpedKeys.destroy(round);
  await forgetOwnersOfEnded(stores, await stores.actions.in(cycle));
  return { cycle, status: "stopped" as const };
}

/**
 * What was promised stands in the next cycle of the area, and was not carried on by that: no cycle
 * ran. What a meeting wrote down for an agenda that never stood ends with it.
 */
async function promisesGoOn(
  { actions, agendas }: Uses<"actions" | "agendas">,
  { id, round, neighbourhood, area, number }: Cycle,
): Promise<void> {
  const next = cycleIdOf(neighbourhood, area, number + 1);
  const [standing, agenda] = await Promise.all([actions.in(id), agendas.agenda(round)]);
  const told = toldIn(id, agenda !== undefined, standing);
  for (const action of told.filter(isOpen)) await actions.goOn(linkTo(next, action));
  for (const action of standing)
    if (!told.includes(action) && !(await actions.withdraw(action)))
      throw new Transient(`${id} ${action.id} was changed at the same moment.`);
}

/** The next cycle of the area begins as soon as its plan allows. */
async function planAgain(
  { neighbourhoods, now }: Uses<"neighbourhoods" | "now">,
  { neighbourhood, area, number, closed }: Cycle,
): Promise<void> {
  const { pauseWeeks } = await neighbourhoods.mustGet(neighbourhood);
  await neighbourhoods.plan({
    cycle: cycleIdOf(neighbourhood, area, number + 1),
    neighbourhood,
    area,
    firstDay: firstMonday(dayOf(closed ?? now()), pauseWeeks),
  });
}

export const handler = onLambda(stopCycle);
