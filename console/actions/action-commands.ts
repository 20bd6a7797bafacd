import { moveAction, readMove } from "#domain/actions/move.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { ActionForm, fieldsOf, Version } from "#console/forms.ts";
import { NotFound } from "#contract/errors.ts";
import { backTo, type Call, faultsOf } from "#console/call.ts";
import { runPath } from "#web/console-paths.ts";
import { type CycleStores, showCycle } from "#console/cycles/views.ts";
import { addAgreed, agreedIn, authorOf, changing, keepChange, refusedFor } from "./agreements.ts";

type CycleCall = Call<CycleStores | "audit" | "waiting">;

/** Adds an action by the short form of its cycle's page. */
export async function addAction(call: CycleCall): Promise<Reply> {
  const form = ActionForm.safeParse(fieldsOf(call.visit.form, ["owner", "partners"]));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const place = await agreedIn(call);
  const agenda = await call.dependencies.agendas.agenda(place.cycle.round);
  const owners = place.neighbourhood.team.filter(({ name }) => form.data.owner.includes(name));
  if (owners.length === 0 || agenda?.topics.includes(form.data.topic) !== true)
    throw new NotFound("no such team member or topic");
  const refused = refusedFor(call, ...owners.map(({ partner }) => partner));
  if (refused !== undefined) return refused;
  await addAgreed(call, place, { ...form.data, owners });
  return backTo(runPath(place.cycle.id), call.visit.language, "added");
}

/** Moves an action by the short form of its cycle's page. */
export const moveTheAction = (call: CycleCall): Promise<Reply> =>
  changing(call, async (action) => {
    const { form, language } = call.visit;
    const author = authorOf(call);
    const version = Version.safeParse(form.get("version")).data ?? 0;
    const { to: kind, text, next, partner: to } = Object.fromEntries(form);
    const read = readMove({ kind, text, next, to }, dayOf(author.at));
    if (read?.success === false) return showCycle(call, faultsOf(call, read.error), 422);
    const moved = read && moveAction({ ...action, version }, { to: read.data, ...author });
    if (moved?.kind !== "moved") return backTo(runPath(action.cycle), language, "notMoved");
    const kept = await keepChange(call, moved);
    return backTo(runPath(action.cycle), language, kept ? "moved" : "changedMeanwhile");
  });
