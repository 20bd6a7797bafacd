import { TopicId } from "#contract/ids.ts";
import { Triage } from "#domain/tally/tally.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { confirmAgenda } from "#functions/tally/confirm-agenda.ts";
import { confirmWords } from "#web/copy/console/confirm-agenda.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { AgendaForm, fieldsOf } from "#console/forms.ts";
import { actorOf, backTo, type Call, cycleOf, faultsOf, pathOf } from "#console/call.ts";
import { showCycle } from "./views.ts";

export async function confirmTheAgenda(
  call: Call<
    | "actions"
    | "agendas"
    | "audit"
    | "cycles"
    | "helpOffers"
    | "machines"
    | "neighbourhoods"
    | "notices"
    | "reports"
    | "waiting"
  >,
): Promise<Reply> {
  const { form } = call.visit;
  const id = cycleOf(call);
  const fields = AgendaForm.safeParse(fieldsOf(form, ["places"]));
  if (!fields.success) return showCycle(call, faultsOf(call, fields.error), 422);
  const triage = [...form.keys()]
    .filter((key) => key.startsWith("integral-"))
    .flatMap((key): Triage[] => {
      const topic = TopicId.safeParse(key.slice("integral-".length));
      const willing =
        Triage.shape.willing.safeParse(form.get(`willing-${topic.data ?? ""}`)).data ?? "unknown";
      return topic.success
        ? [{ topic: topic.data, shared: true, integral: form.get(key) === "yes", willing }]
        : [];
    });
  const topics = fields.data.places
    .filter((place) => place !== "")
    .map((place) => TopicId.safeParse(place).data ?? TopicId.parse("unknown"));
  const { reason } = fields.data;
  const outcome = await confirmAgenda(
    call.dependencies,
    id,
    { triage, topics, ...(reason === undefined ? {} : { reason }) },
    { actor: actorOf(call), origin: call.origin },
  );
  if (outcome.kind === "problem")
    return showCycle(
      call,
      inConsole(confirmWords, call.visit.language).problems[outcome.problem],
      422,
    );
  return backTo(
    pathOf(id),
    call.visit.language,
    { confirmed: "confirmed", "too-late": "tooLate", "not-counted": "notCounted" }[outcome.kind],
  );
}
