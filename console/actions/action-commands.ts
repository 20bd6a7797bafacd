import { moveAction } from "#domain/actions/action.ts";
import { concludeAction } from "#domain/actions/change.ts";
import { Outcome } from "#domain/feedback/outcome.ts";
import { addAgreed, actionOf, agreedIn, keepChange, refusedFor, roleOf } from "./agreements.ts";
import { NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { ActionForm, fieldsOf, MoveForm, OutcomeForm } from "#console/forms.ts";
import { backTo, type Call, faultsOf, pathOf } from "#console/call.ts";
import { showCycle } from "#console/cycles/views.ts";

/** The short forms of a cycle's page; what an action has of its own pages stands in `functions/actions`. */
export async function addAction(
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
  >,
): Promise<Reply> {
  const { actions, agendas } = call.dependencies;
  const form = ActionForm.safeParse(fieldsOf(call.visit.form, ["partners"]));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { topic, title, owner, partners, coOwner, due } = form.data;
  const { cycle, neighbourhood } = await agreedIn(call);
  const [agenda, existing] = await Promise.all([agendas.agenda(cycle.round), actions.of(cycle.id)]);
  const member = neighbourhood.team.find(({ name }) => name === owner);
  if (member === undefined || agenda?.topics.includes(topic) !== true)
    throw new NotFound("no such team member or topic");
  const refused = refusedFor(call, member.partner);
  if (refused !== undefined) return refused;
  await addAgreed(
    call,
    cycle.id,
    { topic, title, owner: { name: member.name, partner: member.partner }, partners, coOwner, due },
    existing.length + 1,
  );
  return backTo(pathOf(cycle.id), call.visit.language, "added");
}

export async function moveTheAction(
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
  const action = await actionOf(call);
  const refused = refusedFor(call, action.owner.partner);
  if (refused !== undefined) return refused;
  const form = MoveForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { version, to, note } = form.data;
  const moved = moveAction(
    { ...action, version },
    { to, by: roleOf(call), at: call.dependencies.now(), ...(note === undefined ? {} : { note }) },
  );
  if (moved.kind === "fault") return backTo(pathOf(action.cycle), call.visit.language, "notMoved");
  return backTo(
    pathOf(action.cycle),
    call.visit.language,
    (await keepChange(call, moved)) ? "moved" : "changedMeanwhile",
  );
}

export async function recordTheOutcome(
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
  const action = await actionOf(call);
  const refused = refusedFor(call, action.owner.partner);
  if (refused !== undefined) return refused;
  const form = OutcomeForm.safeParse(fieldsOf(call.visit.form));
  if (!form.success) return showCycle(call, faultsOf(call, form.error), 422);
  const { version, kind, to, text, next } = form.data;
  const outcome = Outcome.safeParse({
    kind,
    text,
    ...(next === undefined ? {} : { next }),
    ...(kind === "handed-over" ? { to } : {}),
  });
  if (!outcome.success) return showCycle(call, faultsOf(call, outcome.error), 422);
  const kept = await keepChange(
    call,
    concludeAction({ ...action, version }, outcome.data, {
      by: roleOf(call),
      at: call.dependencies.now(),
    }),
  );
  return backTo(
    pathOf(action.cycle),
    call.visit.language,
    kept ? "outcomeSaved" : "changedMeanwhile",
  );
}
