import type * as z from "zod";
import { type Action, moveAction } from "#domain/actions/action.ts";
import { concludeAction } from "#domain/actions/change.ts";
import type { Outcome } from "#domain/feedback/outcome.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { ActionForm, fieldsOf, MoveForm, OutcomeForm } from "#console/forms.ts";
import { backTo, type Call, faultsOf } from "#console/call.ts";
import { runPath } from "#web/console-paths.ts";
import { type CycleStores, showCycle } from "#console/cycles/views.ts";
import {
  addAgreed,
  agreedIn,
  authorOf,
  changing,
  keepChange,
  readOutcome,
  refusedFor,
} from "./agreements.ts";

type CycleCall = Call<CycleStores | "audit" | "waiting">;
type Read<Form> = { success: true; data: Form } | { success: false; error: z.ZodError };

/** Adds an action by the short form of its cycle's page. */
export async function addAction(call: CycleCall): Promise<Reply> {
  const { actions, agendas } = call.dependencies;
  const form = ActionForm.safeParse(fieldsOf(call.visit.form, ["partners"]));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { cycle, neighbourhood } = await agreedIn(call);
  const [agenda, existing] = await Promise.all([agendas.agenda(cycle.round), actions.of(cycle.id)]);
  const owner = neighbourhood.team.find(({ name }) => name === form.data.owner);
  if (owner === undefined || agenda?.topics.includes(form.data.topic) !== true)
    throw new NotFound("no such team member or topic");
  const refused = refusedFor(call, owner.partner);
  if (refused !== undefined) return refused;
  await addAgreed(call, cycle.id, { ...form.data, owner }, existing.length + 1);
  return backTo(runPath(cycle.id), call.visit.language, "added");
}

/** A short form about an action that stands on its cycle's page: back there, with what came of it. */
const changedByForm = <Form>(
  call: CycleCall,
  form: Read<Form>,
  change: (action: Action, form: Form) => Promise<string>,
): Promise<Reply> =>
  changing(call, async (action) =>
    form.success
      ? backTo(runPath(action.cycle), call.visit.language, await change(action, form.data))
      : showCycle(call, faultsOf(call, form.error), 422),
  );

const kept = async (
  call: CycleCall,
  changed: Parameters<typeof keepChange>[1],
  told: string,
): Promise<string> => ((await keepChange(call, changed)) ? told : "changedMeanwhile");

export const moveTheAction = (call: CycleCall): Promise<Reply> =>
  changedByForm(
    call,
    MoveForm.safeParse(fieldsOf(call.visit.form)),
    async (action, { version, to, note }) => {
      const step = { to, ...authorOf(call), ...(note === undefined ? {} : { note }) };
      const moved = moveAction({ ...action, version }, step);
      return moved.kind === "fault" ? "notMoved" : kept(call, moved, "moved");
    },
  );

export const recordTheOutcome = (call: CycleCall): Promise<Reply> =>
  changedByForm(call, outcomeIn(call.visit.form), (action, { version, outcome }) =>
    kept(call, concludeAction({ ...action, version }, outcome, authorOf(call)), "outcomeSaved"),
  );

function outcomeIn(fields: URLSearchParams): Read<{ version: number; outcome: Outcome }> {
  const form = OutcomeForm.safeParse(fieldsOf(fields));
  if (!form.success) return form;
  const { version, ...said } = form.data;
  const outcome = readOutcome(said);
  return outcome.success ? { success: true, data: { version, outcome: outcome.data } } : outcome;
}
