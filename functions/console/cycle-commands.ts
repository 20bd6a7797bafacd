import { z } from "zod";
import { cycleIdOf, TopicId } from "#domain/ids.ts";
import { Triage } from "#domain/tally/tally.ts";
import { steer } from "#functions/dispatch/steer.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { consoleWordsOf } from "#web/copy/console/words.ts";
import { AgendaForm, fieldsOf, StartForm, SteerForm } from "#web/pages/console/forms.ts";
import { actorOf, backTo, type Call, cycleOf, faultsOf, pathOf } from "./call.ts";
import { showCycle, showHome } from "./views.ts";

/** Starts a cycle through its machine, under the cycle's own name: starting twice starts once. */
export async function startCycle(call: Call): Promise<Reply> {
  const { cycles, machines, audit, now } = call.dependencies;
  const form = StartForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return { ...(await showHome({ ...call, visit: { ...call.visit, query: new URLSearchParams() } })), status: 422 };
  const { neighbourhood, area, firstDay, reason } = form.data;
  const earlier = (await cycles.of(neighbourhood)).filter((cycle) => cycle.area === area);
  if (earlier.some(({ status }) => ["running", "paused", "stopping"].includes(status))) return backTo("/console", call.visit.language, "exists");
  const id = cycleIdOf(neighbourhood, area, Math.max(0, ...earlier.map((cycle) => cycle.number)) + 1);
  const started = await machines.start(id, { neighbourhood, area, ...(firstDay === undefined ? {} : { firstDay }) });
  await audit.tell(`start:${id}:${started}`, { neighbourhood, at: now(), actor: actorOf(call), action: "start cycle", object: id, result: started, origin: call.origin, reason });
  return backTo("/console", call.visit.language, started);
}

export async function steerCycle(call: Call): Promise<Reply> {
  const id = cycleOf(call);
  const form = SteerForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const kind = z.enum(["pause", "resume", "advance", "stop"]).parse(call.parameters["verb"]);
  await steer(call.dependencies, id, { kind, actor: actorOf(call), origin: call.origin, reason: form.data.reason });
  return backTo(pathOf(id), call.visit.language, "done");
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
  if (outcome.kind === "problem") return showCycle(call, consoleWordsOf(call.visit.language).problems[outcome.problem], 422);
  return backTo(pathOf(id), call.visit.language, { confirmed: "confirmed", "too-late": "tooLate", "not-counted": "notCounted" }[outcome.kind]);
}
