import type { Told } from "#web/pages/components.ts";
import * as z from "zod";
import { topicsNamed } from "#stores/topics.ts";
import { backTo, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { Conflict } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import { consoleNewActionPage } from "./agreement.ts";
import { ActionForm, fieldsOf } from "#console/forms.ts";
import { addAgreed, agreedIn, refusedFor } from "./agreements.ts";
import { ownersFor } from "./show-action.ts";

/** The form for a new action, on a topic of an agenda that stands. */
export async function showNewAction(
  call: Call<"actions" | "agendas" | "cycles" | "neighbourhoods">,
  fields?: URLSearchParams,
  told: Told = [],
): Promise<Reply> {
  const { agendas, actions } = call.dependencies;
  const { cycle, neighbourhood } = await agreedIn(call);
  const [agenda, existing] = await Promise.all([agendas.agenda(cycle.round), actions.of(cycle.id)]);
  if (agenda === undefined) throw new Conflict("Actions are added once the agenda stands.");
  return consoleNewActionPage({
    ...frameOf(call),
    neighbourhood,
    cycle,
    topics: topicsNamed(agenda.topics),
    owners: ownersFor(call, neighbourhood),
    number: existing.length + 1,
    fields,
    told,
  });
}

export async function addAction(
  call: Call<"actions" | "agendas" | "audit" | "cycles" | "neighbourhoods">,
): Promise<Reply> {
  const { form, language } = call.visit;
  const { cycle, neighbourhood } = await agreedIn(call);
  const { faults } = inConsole(actionWords, language);
  const member = neighbourhood.team.find(({ name }) => name === form.get("owner"));
  const refused = member === undefined ? undefined : refusedFor(call, member.partner);
  if (refused !== undefined) return refused;
  const agenda = await call.dependencies.agendas.agenda(cycle.round);
  const read = ActionForm.safeParse(fieldsOf(form, ["partners"]));
  const wrong = new Set((read.error?.issues ?? []).map(({ path }) => path[0]));
  if (member === undefined) wrong.add("owner");
  if (read.success && agenda?.topics.includes(read.data.topic) !== true) wrong.add("topic");
  const told = (["topic", "title", "owner", "partners", "coOwner", "due"] as const)
    .filter((field) => wrong.has(field))
    .map((field) => ({ field, text: faults[field] }));
  if (!read.success || member === undefined || told.length > 0)
    return showNewAction(call, form, told);
  const { topic, title, partners, coOwner, due } = read.data;
  const number = z.coerce.number().int().min(1).max(999).catch(1).parse(form.get("number"));
  const action = await addAgreed(
    call,
    cycle.id,
    { topic, title, owner: { name: member.name, partner: member.partner }, partners, coOwner, due },
    number,
  );
  return backTo(actionPath(action), language, "added");
}
