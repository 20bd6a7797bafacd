import { z } from "zod";
import type { Action } from "#domain/actions/action.ts";
import { moveAction } from "#domain/actions/action.ts";
import { actionIdOf } from "#domain/actions/plan.ts";
import { Outcome } from "#domain/feedback/outcome.ts";
import { ActionId, CycleId, cycleIdOf, TopicId } from "#domain/ids.ts";
import { Triage } from "#domain/tally/tally.ts";
import { steer } from "#functions/dispatch/steer.ts";
import { NotFound } from "#functions/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { wordsOf } from "#web/copy/words.ts";
import { ActionForm, AgendaForm, fieldsOf, MoveForm, OutcomeForm, StartForm, SteerForm } from "#web/pages/console/forms.ts";
import { backTo, type Call } from "./call.ts";
import { showCycle, showHome } from "./views.ts";

const actorOf = ({ session }: Call) => `coordinator ${session.subject}`.slice(0, 80);
const cycleOf = ({ parameters }: Call) => CycleId.safeParse(parameters["cycle"]).data ?? raise();
const raise = (): never => {
  throw new NotFound("no such cycle");
};
const faultsOf = ({ visit }: Call, { issues }: z.ZodError) => `${wordsOf(visit.language).console.invalid} ${issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`;
const page = (cycle: CycleId) => `/console/cycles/${cycle}`;

/** Starts a cycle through its machine, under the cycle's own name: starting twice starts once. */
export async function startCycle(call: Call): Promise<Reply> {
  const { cycles, machines, audit, now } = call.dependencies;
  const form = StartForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return { ...(await showHome({ ...call, visit: { ...call.visit, query: new URLSearchParams() } })), status: 422 };
  const { neighbourhood, area, firstDay, reason } = form.data;
  const earlier = (await cycles.of(neighbourhood)).filter((cycle) => cycle.area === area);
  if (earlier.some(({ status }) => ["running", "paused", "stopping"].includes(status))) return backTo("/console", call.visit.language, "exists");
  const id = cycleIdOf(neighbourhood, area, Math.max(0, ...earlier.map((cycle) => cycle.number)) + 1);
  const started = await machines.startCycle(id, { neighbourhood, area, ...(firstDay === undefined ? {} : { firstDay }) });
  await audit.tell(`start:${id}:${started}`, { neighbourhood, at: now(), actor: actorOf(call), action: "start cycle", object: id, result: started, origin: call.origin, reason });
  return backTo("/console", call.visit.language, started);
}

export async function steerCycle(call: Call): Promise<Reply> {
  const id = cycleOf(call);
  const form = SteerForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const kind = z.enum(["pause", "resume", "advance", "stop"]).parse(call.parameters["verb"]);
  await steer(call.dependencies, id, { kind, actor: actorOf(call), origin: call.origin, reason: form.data.reason });
  return backTo(page(id), call.visit.language, "done");
}

export async function confirmTheAgenda(call: Call): Promise<Reply> {
  const { form } = call.visit;
  const id = cycleOf(call);
  const fields = AgendaForm.safeParse(fieldsOf(form, ["places"]));
  if (!fields.success) return showCycle(call, faultsOf(call, fields.error), 422);
  const triage = [...form.keys()].filter((key) => key.startsWith("integral-")).flatMap((key): Triage[] => {
    const topic = TopicId.safeParse(key.slice("integral-".length));
    const willing = Triage.shape.willing.safeParse(form.get(`willing-${topic.data ?? ""}`)).data ?? "unknown";
    return topic.success ? [{ topic: topic.data, shared: true, integral: form.get(key) === "yes", willing }] : [];
  });
  const topics = fields.data.places.filter((place) => place !== "").map((place) => TopicId.safeParse(place).data ?? TopicId.parse("unknown"));
  const { reason } = fields.data;
  const outcome = await confirmAgenda(call.dependencies, id, { triage, topics, ...(reason === undefined ? {} : { reason }) }, { actor: actorOf(call), origin: call.origin });
  if (outcome.kind === "problem") return showCycle(call, wordsOf(call.visit.language).console.problems[outcome.problem], 422);
  return backTo(page(id), call.visit.language, { confirmed: "confirmed", "too-late": "tooLate", "not-counted": "notCounted" }[outcome.kind]);
}

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
  return backTo(page(id), call.visit.language, created ? "added" : "changedMeanwhile");
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
  if (moved.kind === "fault") return backTo(page(id), call.visit.language, "notMoved");
  const done = await actions.change(moved.action, moved.event);
  return backTo(page(id), call.visit.language, done ? "moved" : "changedMeanwhile");
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
  return backTo(page(id), call.visit.language, done ? "outcomeSaved" : "changedMeanwhile");
}
