import type { Uses } from "#stores/stores.ts";
import { type Access, mayChangeFor } from "#domain/access.ts";
import type { Action, ActionEvent, Changed } from "#domain/actions/action.ts";
import { isSame, organisationsOf, type Owner } from "#domain/actions/owner.ts";
import { answerBy } from "#domain/actions/answer-by.ts";
import { actionIdOf, freeNumber, outcomesMissing } from "#domain/actions/plan.ts";
import { dayOf } from "#domain/calendar/time.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { ActionId, type CycleId, type Instant, neighbourhoodOf } from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { refused } from "#console/at-console.ts";
import { actorOf, type Call, cycleOf, neighbourhoodNamed, tellAudit } from "#console/call.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import type { Reply } from "#functions/middleware/reply.ts";

export type Place = { cycle: Cycle; neighbourhood: Neighbourhood };

/** The cycle in the address and its neighbourhood. Errors: NotFound. */
export async function agreedIn(call: Call<"cycles" | "neighbourhoods">): Promise<Place> {
  const cycle = await call.dependencies.cycles.mustGet(cycleOf(call));
  return { cycle, neighbourhood: await neighbourhoodNamed(call, cycle.neighbourhood) };
}

/** The action in the address. Errors: NotFound. */
export async function actionOf(call: Call<"actions">): Promise<Action> {
  const key = ActionId.safeParse(call.parameters["action"]);
  return found(
    key.success ? await call.dependencies.actions.get(cycleOf(call), key.data) : undefined,
    "no such action",
  );
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

/**
 * Whether somebody may change an action: whoever may for one of the organisations that answer for
 * it.
 */
export const mayChangeAction = (access: Access, action: Action): boolean =>
  organisationsOf(action).some((partner) => mayChangeFor(access, partner));

/** Changes the action in the address, unless it is not for who calls to change. */
export async function changing(
  call: Call<"actions">,
  change: (action: Action) => Promise<Reply>,
): Promise<Reply> {
  const action = await actionOf(call);
  const refused = mayChangeAction(call.access, action)
    ? undefined
    : refusedFor(call, ...organisationsOf(action));
  return refused ?? change(action);
}

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
export async function settleOutcomes(
  { actions, waiting }: Uses<"actions" | "waiting">,
  cycle: CycleId,
): Promise<void> {
  const neighbourhood = neighbourhoodOf(cycle);
  const asked = (await waiting.of(neighbourhood)).find(
    ({ kind, object }) => kind === "outcomes" && object === cycle,
  );
  if (asked === undefined) return;
  const missing = outcomesMissing(await actions.in(cycle)).length;
  await (missing === 0 ? waiting.done(asked) : waiting.save({ ...asked, count: missing }));
}

/**
 * Keeps a change with its line of history and of the audit trail; false when somebody else changed
 * the action since it was read.
 */
export async function keepChange(
  call: Call<"actions" | "audit" | "waiting">,
  { action, event }: Changed,
): Promise<boolean> {
  if (!(await call.dependencies.actions.change(action, event))) return false;
  const { changes, from, to } = event;
  await settleOutcomes(call.dependencies, action.cycle);
  // Whoever changes it has looked at what the few said.
  const [neighbourhood, object] = [neighbourhoodOf(action.cycle), `${action.cycle}#${action.id}`];
  await call.dependencies.waiting.done({ kind: "not-helped", neighbourhood, object });
  await auditAction(
    call,
    action.cycle,
    event,
    changes === undefined || from !== to
      ? { action: "move action", result: `${from ?? "new"} to ${to}` }
      : { action: "change action", result: changes.map(({ what }) => what).join(" ") },
  );
  return true;
}

/** What a form for a new action says. */
type NewAction = Pick<Action, "topic" | "title" | "partners" | "due"> & {
  owners: readonly { name: string; partner: Partner }[];
  /** Outside the team, where nobody has to be named. */
  outside?: readonly Partner[];
  coOwner?: string | undefined;
};

/** Those whom a form names; a resident is asked as well. */
export const ownersNamed = ({
  owners,
  outside = [],
  coOwner,
}: Pick<NewAction, "owners" | "outside" | "coOwner">): Owner[] => [
  ...owners.map(({ name, partner }) => ({ kind: "person" as const, name, partner })),
  ...outside.map((partner) => ({ kind: "organisation" as const, partner })),
  ...(coOwner === undefined ? [] : [{ kind: "resident" as const, name: coOwner }]),
];

/** Whoever was asked may have said yes meanwhile, or their organisation. */
const agreesWith = (one: Action | undefined, other: Action): one is Action =>
  one?.title === other.title &&
  one.due === other.due &&
  other.owners.every((owner) => one.owners.some((known) => isSame(known, owner)));

/**
 * Adds a promise that is asked of its owners; `number` is the one that the form was made for, so that a
 * form that is sent twice adds one. Errors: Conflict.
 */
export async function addAgreed(
  call: Call<"actions" | "audit">,
  { cycle: { id: cycle }, neighbourhood }: Place,
  { topic, title, partners, due, ...named }: NewAction,
  number?: number,
): Promise<Action> {
  const { actions } = call.dependencies;
  const author = authorOf(call);
  const asked = dayOf(author.at);
  const [standing, earlier] = await Promise.all([actions.in(cycle), actions.before(cycle)]);
  const first = number ?? freeNumber(topic, [...standing, ...earlier]);
  const owners = ownersNamed(named);
  for (let at = first; at < first + 20; at += 1) {
    const id = actionIdOf(topic, at);
    const action: Action = {
      id,
      cycle,
      topic,
      title,
      state: { kind: "proposed", asked, answerBy: answerBy(neighbourhood, asked, owners) },
      owners,
      partners,
      due,
      version: 1,
    };
    const known = standing.find((one) => one.id === id);
    if (known !== undefined && agreesWith(known, action)) return known;
    if (known !== undefined) continue;
    const event: ActionEvent = { action: id, seq: 1, ...author, to: "proposed" };
    if (await actions.create(action, event)) {
      await auditAction(call, cycle, event, { action: "add action", result: "proposed" });
      return action;
    }
    const meanwhile = await actions.get(cycle, id);
    if (agreesWith(meanwhile, action)) return meanwhile;
  }
  throw new Conflict("Too many actions are being added here at once; look again.");
}
