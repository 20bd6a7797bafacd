import { present } from "#contract/present.ts";
import { TopicId } from "#contract/ids.ts";
import { Triage } from "#domain/tally/tally.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { decideFloor } from "#functions/tally/decide-floor.ts";
import { floorDecisionWords } from "#web/copy/console/decide-floor.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { runPath } from "#web/console-paths.ts";
import { AgendaForm, fieldsOf, FloorForm } from "#console/forms.ts";
import { actorOf, backTo, type Call, cycleOf, faultsOf } from "#console/call.ts";
import { seenIn } from "#console/meeting/seen.ts";
import { type CycleStores, showCycle } from "./views.ts";

const TOLD = {
  confirmed: "confirmed",
  "too-late": "tooLate",
  meanwhile: "changedMeanwhile",
  "not-counted": "notCounted",
} as const;

export async function confirmTheAgenda(
  call: Call<CycleStores | "audit" | "waiting">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const id = cycleOf(call);
  const fields = AgendaForm.safeParse(fieldsOf(form, ["places"]));
  if (!fields.success) return showCycle(call, faultsOf(call, fields.error), 422);
  const { places, reason } = fields.data;
  const topics = places
    .filter((place) => place !== "")
    .map((place) => TopicId.safeParse(place).data ?? TopicId.parse("unknown"));
  const outcome = await confirmAgenda(
    call.dependencies,
    id,
    {
      triage: triageIn(form),
      topics,
      seen: seenIn(form.get("seen") ?? ""),
      ...present({ reason }),
    },
    { actor: actorOf(call), origin: call.origin },
  );
  return outcome.kind === "problem"
    ? showCycle(call, inConsole(confirmWords, language).problems[outcome.problem], 422)
    : backTo(runPath(id), language, TOLD[outcome.kind]);
}

/** Whether the cycle goes on with few answers, or residents are asked again. */
export async function decideTheFloor(
  call: Call<CycleStores | "audit" | "waiting">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const id = cycleOf(call);
  const fields = FloorForm.safeParse(fieldsOf(form));
  if (!fields.success)
    return showCycle(call, inConsole(floorDecisionWords, language).reasonMissing, 422);
  const { way, reason } = fields.data;
  const who = { actor: actorOf(call), origin: call.origin };
  const isDecided = await decideFloor(call.dependencies, id, { way, reason }, who);
  return backTo(runPath(id), language, isDecided ? "floorDecided" : "floorTooLate");
}

/** What the meeting answered on each topic that was asked about. */
const triageIn = (form: URLSearchParams): Triage[] =>
  [...form.keys()].flatMap((name) => {
    const [, typed] = /^integral-(.*)$/s.exec(name) ?? [];
    const topic = TopicId.safeParse(typed).data;
    if (topic === undefined) return [];
    const willing = Triage.shape.willing.safeParse(form.get(`willing-${topic}`)).data ?? "unknown";
    return { topic, shared: true, integral: form.get(name) === "yes", willing };
  });
