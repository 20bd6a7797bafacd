import type { Uses } from "#stores/stores.ts";
import { mayChangeFor } from "#domain/access.ts";
import type { Action, ActionEvent } from "#domain/actions/action.ts";
import { actionIdOf, outcomesMissing } from "#domain/actions/plan.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { Outcome } from "#domain/feedback/outcome.ts";
import { ActionId, type CycleId, type Instant, neighbourhoodOf } from "#contract/ids.ts";
import type { Neighbourhood, Partner } from "#domain/neighbourhood.ts";
import { refused } from "#console/at-console.ts";
import { actorOf, type Call, cycleOf, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import type { Reply } from "#functions/middleware/page.ts";

type Place = { cycle: Cycle; neighbourhood: Neighbourhood };

/** The cycle in the address and its neighbourhood. Errors: NotFound. */
export async function agreedIn(call: Call<"cycles" | "neighbourhoods">): Promise<Place> {
  const cycle = await call.dependencies.cycles.mustGet(cycleOf(call));
  return { cycle, neighbourhood: await neighbourhoodNamed(call, cycle.neighbourhood) };
}

/** The action in the address. Errors: NotFound. */
export async function actionOf(call: Call<"actions">): Promise<Action> {
  const key = ActionId.safeParse(call.parameters["action"]);
  const action = key.success
    ? await call.dependencies.actions.get(cycleOf(call), key.data)
    : undefined;
  if (action === undefined) throw new NotFound("no such action");
  return action;
}

/** When somebody does it and by which role, as the history tells it. */
export const authorOf = (call: Call): { at: Instant; by: string } => ({
  at: call.dependencies.now(),
  by: actorOf(call).split(" ")[0] ?? "nobody",
});

/**
 * What somebody is told who may not change what another organisation answers for, and a line in the
 * log; nothing when it may be done.
 */
export function refusedFor(call: Call, ...partners: readonly Partner[]): Reply | undefined {
  const { access, deed, session, visit } = call;
  const why = "another organisation answers for it";
  return partners.every((partner) => mayChangeFor(access, partner))
    ? undefined
    : refused(visit, { who: session.subject, deed, why });
}

/** Changes the action in the address, unless it is not for who calls to change. */
export async function changing(
  call: Call<"actions">,
  change: (action: Action) => Promise<Reply>,
): Promise<Reply> {
  const action = await actionOf(call);
  return refusedFor(call, action.owner.partner) ?? change(action);
}

/** An outcome as a form says it; to whom it goes is asked of what was handed over alone. */
export const readOutcome = ({ kind, text, next, to }: Record<string, string | undefined>) =>
  Outcome.safeParse({
    kind,
    text,
    ...(next === undefined ? {} : { next }),
    ...(kind === "handed-over" ? { to } : {}),
  });

const auditAction = (
  call: Call<"audit">,
  cycle: CycleId,
  { action, seq, at, note }: ActionEvent,
  did: { action: string; result: string },
): Promise<void> =>
  tellAudit(call, `action:${cycle}:${action}:${seq}`, {
    neighbourhood: neighbourhoodOf(cycle),
    at,
    ...did,
    object: `${cycle} ${action}`,
    reason: note,
  });

/** That outcomes are missing waits no longer than they do. */
async function settleOutcomes(
  { actions, waiting }: Uses<"actions" | "waiting">,
  cycle: CycleId,
): Promise<void> {
  const neighbourhood = neighbourhoodOf(cycle);
  const asked = (await waiting.of(neighbourhood)).find(
    ({ kind, object }) => kind === "outcomes" && object === cycle,
  );
  if (asked === undefined) return;
  const missing = outcomesMissing(await actions.of(cycle)).length;
  await (missing === 0 ? waiting.done(asked) : waiting.save({ ...asked, count: missing }));
}

/**
 * Keeps a change with its line of history and of the audit trail; false when somebody else changed
 * the action since it was read.
 */
export async function keepChange(
  call: Call<"actions" | "audit" | "waiting">,
  { action, event }: { action: Action; event: ActionEvent },
): Promise<boolean> {
  if (!(await call.dependencies.actions.change(action, event))) return false;
  const { changes, from, to } = event;
  if (action.outcome !== undefined || to === "stopped")
    await settleOutcomes(call.dependencies, action.cycle);
  await auditAction(
    call,
    action.cycle,
    event,
    changes === undefined
      ? { action: "move action", result: `${from ?? "new"} to ${to}` }
      : { action: "change action", result: changes.map(({ what }) => what).join(" ") },
  );
  return true;
}

/** What a form for a new action says. */
type NewAction = Pick<Action, "topic" | "title" | "owner" | "partners" | "coOwner" | "due">;

/** The `number`th action of a topic, before anything is done about it. */
const plannedAction = (
  cycle: CycleId,
  { topic, title, owner: { name, partner }, partners, due, coOwner }: NewAction,
  number: number,
): Action => ({
  id: actionIdOf(topic, number),
  cycle,
  topic,
  title,
  owner: { name, partner },
  partners,
  due,
  state: "planned",
  version: 1,
  ...(coOwner === undefined ? {} : { coOwner }),
});

const agreesWith = (one: Action | undefined, other: Action): one is Action =>
  one?.title === other.title && one.owner.name === other.owner.name && one.due === other.due;

/**
 * Adds an action; `number` is the one that the form was made for, so that a form that is sent twice
 * adds one. Errors: Conflict.
 */
export async function addAgreed(
  call: Call<"actions" | "audit">,
  cycle: CycleId,
  wanted: NewAction,
  number: number,
): Promise<Action> {
  const { actions } = call.dependencies;
  for (let at = number; at < number + 20; at += 1) {
    const action = plannedAction(cycle, wanted, at);
    const { id, state } = action;
    const event: ActionEvent = { action: id, seq: 1, ...authorOf(call), to: state };
    if (await actions.create(action, event)) {
      await auditAction(call, cycle, event, { action: "add action", result: state });
      return action;
    }
    const standing = await actions.get(cycle, id);
    if (agreesWith(standing, action)) return standing;
  }
  throw new Conflict("Too many actions are being added here at once; look again.");
}
