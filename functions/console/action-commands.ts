import { type Action, moveAction } from "#domain/actions/action.ts";
import { actionIdOf } from "#domain/actions/plan.ts";
import { Outcome } from "#domain/feedback/outcome.ts";
import { ActionId, type CycleId } from "#domain/ids.ts";
import { NotFound } from "#functions/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { ActionForm, fieldsOf, MoveForm, OutcomeForm } from "#web/pages/console/forms.ts";
import { backTo, type Call, cycleOf, faultsOf, pathOf } from "./call.ts";
import { showCycle } from "./views.ts";

export async function addAction(call: Call): Promise<Reply> {
  const { cycles, neighbourhoods, actions, agendas, now } = call.dependencies;
  const id = cycleOf(call);
  const form = ActionForm.safeParse(fieldsOf(call.visit.form, ["partners"]));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { topic, title, owner, partners, coOwner, due } = form.data;
  const cycle = await cycles.mustGet(id);
  const [neighbourhood, agenda, existing] = await Promise.all([neighbourhoods.get(cycle.neighbourhood), agendas.agenda(cycle.round), actions.of(id)]);
  const member = neighbourhood?.team.find(({ name }) => name === owner);
  if (member === undefined || agenda?.topics.includes(topic) !== true) throw new NotFound("no such team member or topic");
  const number = existing.filter((action) => action.topic === topic).length + 1;
  const action: Action = { id: actionIdOf(topic, number), cycle: id, topic, title, state: "planned", owner: { name: member.name, partner: member.partner }, partners, due, version: 1, ...(coOwner === undefined ? {} : { coOwner }) };
  const created = await actions.create(action, { action: action.id, seq: 1, at: now(), by: "coordinator", to: "planned" });
  return backTo(pathOf(id), call.visit.language, created ? "added" : "changedMeanwhile");
}

async function actionOf(call: Call): Promise<{ id: CycleId; action: Action }> {
  const id = cycleOf(call);
  const key = ActionId.safeParse(call.parameters["action"]);
  const action = key.success ? await call.dependencies.actions.get(id, key.data) : undefined;
  if (action === undefined) throw new NotFound("no such action");
  return { id, action };
}

export async function moveTheAction(call: Call): Promise<Reply> {
  const { actions, now } = call.dependencies;
  const { id, action } = await actionOf(call);
  const form = MoveForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { version, to, note } = form.data;
  const moved = moveAction({ ...action, version }, { to, by: "coordinator", at: now(), ...(note === undefined ? {} : { note }) });
  if (moved.kind === "fault") return backTo(pathOf(id), call.visit.language, "notMoved");
  const done = await actions.change(moved.action, moved.event);
  return backTo(pathOf(id), call.visit.language, done ? "moved" : "changedMeanwhile");
}

export async function recordTheOutcome(call: Call): Promise<Reply> {
  const { actions, now } = call.dependencies;
  const { id, action } = await actionOf(call);
  const form = OutcomeForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { version, kind, to, text, next } = form.data;
  const outcome = Outcome.safeParse({ kind, text, ...(next === undefined ? {} : { next }), ...(kind === "handed-over" ? { to } : {}) });
  if (!outcome.success) return showCycle(call, faultsOf(call, outcome.error), 422);
  const done = await actions.change({ ...action, version, outcome: outcome.data }, { action: action.id, seq: version + 1, at: now(), by: "coordinator", from: action.state, to: action.state });
  return backTo(pathOf(id), call.visit.language, done ? "outcomeSaved" : "changedMeanwhile");
}
