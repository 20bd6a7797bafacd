import { onLambda } from "#functions/middleware/on-lambda.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { agendas } from "#stores/agendas.ts";
import { actions } from "#stores/actions.ts";
import { workedOut } from "#stores/topic-actions.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { ActionId, CycleId } from "#contract/ids.ts";
import { askAnew, askFromNow, planActions as plannedFor } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { NotFound, Transient } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Proposes one promise per topic of the agenda on which nothing is open, asked of its likely owner: it
 * is a promise once somebody says yes. What came back with its topic is asked of its owners anew, and
 * what its meeting wrote down is asked from now on.
 */
export const planActions = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ actions: z.array(ActionId) }),
  uses: { actions, agendas, cycles, neighbourhoods },
  run: planFromAgenda,
});

async function planFromAgenda(
  {
    cycles,
    neighbourhoods,
    agendas,
    actions,
    now,
  }: Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "now">,
  { cycle: id }: { cycle: CycleId },
) {
  const cycle = await cycles.mustGet(id);
  const [neighbourhood, agenda, round] = await Promise.all([
    neighbourhoods.get(cycle.neighbourhood),
    agendas.agenda(cycle.round),
    cycles.mustGetRound(cycle.round),
  ]);
  if (neighbourhood === undefined || agenda === undefined)
    throw new NotFound(`Cycle ${id} has no agenda yet.`);
  const [standing, earlier] = await Promise.all([actions.in(id), actions.before(id)]);
  const author = { at: now(), by: "machine" };
  const asking = { neighbourhood, standing, author };
  const anew = [...askAnew(cycle, agenda, asking), ...askFromNow(id, asking)];
  for (const { action, event } of anew)
    if (!(await actions.change(action, event)))
      throw new Transient(`${action.cycle} ${action.id} was changed at the same moment.`);
  const planned = plannedFor(cycle, agenda, workedOut(round), {
    neighbourhood,
    standing,
    earlier,
    asked: dayOf(author.at),
  });
  for (const action of planned)
    await actions.create(action, {
      ...author,
      action: action.id,
      seq: 1,
      to: "proposed",
    });
  return { actions: planned.map((action) => action.id) };
}

export const handler = onLambda(planActions);
