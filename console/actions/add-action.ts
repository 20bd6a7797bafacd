import type { Language } from "#contract/language.ts";
import type { Told } from "#web/pages/components.ts";
import * as z from "zod";
import { topicsOf } from "#stores/start-list.ts";
import { backTo, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { Conflict } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { actionWords } from "#web/copy/console/actions.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionPath } from "#web/console-paths.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Person } from "./action-view.ts";
import { outsideNamed } from "./outside.ts";
import { consoleNewActionPage } from "./agreement.ts";
import { ActionForm, fieldsOf } from "#console/forms.ts";
import { addAgreed, agreedIn, type Place, refusedFor } from "./agreements.ts";
import { ownersFor } from "./show-action.ts";

/** The form for a new action, on a topic of an agenda that stands. */
export async function showNewAction(
  call: Call<"actions" | "agendas" | "cycles" | "neighbourhoods">,
  fields?: URLSearchParams,
  told: Told = [],
): Promise<Reply> {
  const { agendas, actions, cycles } = call.dependencies;
  const { cycle, neighbourhood } = await agreedIn(call);
  const [agenda, existing, round] = await Promise.all([
    agendas.agenda(cycle.round),
    actions.in(cycle.id),
    cycles.mustGetRound(cycle.round),
  ]);
  if (agenda === undefined) throw new Conflict("Actions are added once the agenda stands.");
  return consoleNewActionPage({
    ...frameOf(call),
    neighbourhood,
    cycle,
    topics: topicsOf(round, agenda.topics),
    owners: ownersFor(call, neighbourhood),
    number: existing.length + 1,
    fields,
    told,
  });
}

const FormNumber = z.coerce.number().int().min(1).max(999).catch(1);

export async function addAction(
  call: Call<"actions" | "agendas" | "audit" | "cycles" | "neighbourhoods">,
): Promise<Reply> {
  const place = await agreedIn(call);
  const names = call.visit.form.getAll("owner");
  const owners = place.neighbourhood.team.filter(({ name }) => names.includes(name));
  const outside = outsideNamed(names, place.neighbourhood);
  const asked = [...owners.map(({ partner }) => partner), ...outside];
  return refusedFor(call, ...asked) ?? addFor(call, place, { owners, outside });
}

async function addFor(
  call: Call<"actions" | "agendas" | "audit" | "cycles" | "neighbourhoods">,
  place: Place,
  { owners, outside }: { owners: readonly Person[]; outside: readonly Partner[] },
): Promise<Reply> {
  const { form, language } = call.visit;
  const agenda = await call.dependencies.agendas.agenda(place.cycle.round);
  const read = ActionForm.safeParse(fieldsOf(form, ["owner", "partners"]));
  const wrong = new Set<unknown>(read.error?.issues.map(({ path }) => path[0]));
  if (owners.length + outside.length === 0) wrong.add("owner");
  if (read.success && agenda?.topics.includes(read.data.topic) !== true) wrong.add("topic");
  if (!read.success || wrong.size > 0) return showNewAction(call, form, faultsAt(wrong, language));
  const number = FormNumber.parse(form.get("number"));
  const action = await addAgreed(call, place, { ...read.data, owners, outside }, number);
  return backTo(actionPath(action), language, "added");
}

const FIELDS = ["topic", "title", "owner", "partners", "coOwner", "due"] as const;

function faultsAt(wrong: ReadonlySet<unknown>, language: Language): Told {
  const { faults } = inConsole(actionWords, language);
  return FIELDS.filter((field) => wrong.has(field)).map((field) => ({
    field,
    text: faults[field],
  }));
}
