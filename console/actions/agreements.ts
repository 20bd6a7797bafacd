import type { Uses } from "#stores/stores.ts";
import { mayChangeFor } from "#domain/access.ts";
import type { Action, ActionEvent } from "#domain/actions/action.ts";
import { actionIdOf, outcomesMissing } from "#domain/actions/plan.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { ActionId, type CycleId, neighbourhoodOf } from "#contract/ids.ts";
import type { Neighbourhood, Partner } from "#domain/neighbourhood.ts";
import { actorOf, type Call, cycleOf } from "#console/call.ts";
import { Conflict, NotFound } from "#contract/errors.ts";
import { tellRefusal } from "#functions/middleware/log.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { faultPage } from "#web/pages/faults.ts";

export type ActionPlace = { cycle: Cycle; action: Action; neighbourhood: Neighbourhood };

/** The cycle in the address and its neighbourhood. Errors: NotFound. */
export async function agreedIn(
  call: Call<"cycles" | "neighbourhoods">,
): Promise<Omit<ActionPlace, "action">> {
  const { cycles, neighbourhoods } = call.dependencies;
  const cycle = await cycles.mustGet(cycleOf(call));
  const neighbourhood = await neighbourhoods.get(cycle.neighbourhood);
  if (neighbourhood === undefined) throw new NotFound("no such neighbourhood");
  return { cycle, neighbourhood };
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

/** By which role somebody does it, as the history tells it. */
export const roleOf = (call: Call): string => actorOf(call).split(" ")[0] ?? "nobody";

/** What somebody is told who may not change what another organisation answers for, and a line in the log; nothing when it may be done. */
export function refusedFor(call: Call, ...partners: readonly Partner[]): Reply | undefined {
  if (partners.every((partner) => mayChangeFor(call.access, partner))) return undefined;
  tellRefusal({
    actor: call.session.subject,
    action: call.deed,
    object: call.visit.route,
    result: "another organisation answers for it",
    origin: "console",
  });
  return faultPage({ language: call.visit.language, kind: "forbidden" });
}

const auditAction = (
  call: Call<"audit">,
  cycle: CycleId,
  { action, seq, at, note }: ActionEvent,
  did: string,
  result: string,
): Promise<void> =>
  call.dependencies.audit.tell(`action:${cycle}:${action}:${seq}`, {
    neighbourhood: neighbourhoodOf(cycle),
    at,
    actor: actorOf(call),
    action: did,
    object: `${cycle} ${action}`,
    result,
    origin: call.origin,
    ...(note === undefined ? {} : { reason: note }),
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

/** Keeps a change with its line of history and of the audit trail; false when somebody else changed the action since it was read. */
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
    changes === undefined ? "move action" : "change action",
    changes === undefined ? `${from ?? "new"} to ${to}` : changes.map(({ what }) => what).join(" "),
  );
  return true;
}

export type NewAction = Pick<Action, "topic" | "title" | "owner" | "partners" | "coOwner" | "due">;

/** Adds an action; `number` is the one that the form was made for, so that a form that is sent twice adds one. Errors: Conflict. */
export async function addAgreed(
  call: Call<"actions" | "audit">,
  cycle: CycleId,
  { coOwner, ...wanted }: NewAction,
  number: number,
): Promise<Action> {
  const { actions, now } = call.dependencies;
  for (let at = number; at < number + 20; at += 1) {
    const action: Action = {
      id: actionIdOf(wanted.topic, at),
      cycle,
      ...wanted,
      state: "planned",
      version: 1,
      ...(coOwner === undefined ? {} : { coOwner }),
    };
    const event: ActionEvent = {
      action: action.id,
      seq: 1,
      at: now(),
      by: roleOf(call),
      to: "planned",
    };
    if (await actions.create(action, event)) {
      await auditAction(call, cycle, event, "add action", "planned");
      return action;
    }
    const standing = await actions.get(cycle, action.id);
    if (
      standing?.title === action.title &&
      standing.owner.name === action.owner.name &&
      standing.due === action.due
    )
      return standing;
  }
  throw new Conflict("Too many actions are being added here at once; look again.");
}
