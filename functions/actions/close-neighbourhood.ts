import type { Uses } from "#stores/stores.ts";
import { Conflict, Transient } from "#contract/errors.ts";
import type { Action } from "#domain/actions/action.ts";
import { actionIn } from "#domain/actions/digest.ts";
import { isOpen } from "#domain/actions/action.ts";
import type { Closed } from "#domain/closed.ts";
import { endedBy, openBefore, type PromiseEnd, type StandsOpen } from "#domain/closing-down.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { forgetOwners } from "./forget-owners.ts";

type Looks = Uses<"actions" | "cycles" | "waiting" | "waves">;
export type Closes = Looks & Uses<"neighbourhoods" | "now">;

/** What keeps a neighbourhood from being closed, and the promises that end with it. */
export async function standsOpen(
  { actions, cycles, waiting, waves }: Looks,
  { id }: Pick<Neighbourhood, "id">,
): Promise<StandsOpen & { promises: Action[] }> {
  const [its, measured, waits] = await Promise.all([cycles.of(id), waves.of(id), waiting.of(id)]);
  const promises = await actions.many(waits.filter(({ kind }) => kind === "action").map(actionIn));
  return { ...openBefore([...its, ...measured], waits), promises: promises.filter(isOpen) };
}

type Deed = { reason: string; by: string; endOf: (action: Action) => PromiseEnd | undefined };

/**
 * Closes a neighbourhood: first each promise ends and nobody is named in any, then in one write it is
 * closed and nothing is planned, then nothing waits. Whoever was stopped in between presses again; what waits goes by itself
 * the next morning. Errors: Conflict when somebody began something meanwhile.
 */
export async function closeNeighbourhood(
  stores: Closes,
  home: Neighbourhood,
  { reason, by, endOf }: Deed,
): Promise<Closed> {
  const { neighbourhoods, waiting, now } = stores;
  const at = now();
  for (const { cycle, id } of (await standsOpen(stores, home)).promises)
    await endPromise(stores, { cycle, id }, { reason, by, at, endOf });
  for (const { id } of await stores.cycles.of(home.id))
    await forgetOwners(stores, await stores.actions.in(id));
  const read = await neighbourhoods.revised(home.id);
  const closed = read?.facts.closed ?? { at, reason };
  if (read !== undefined && read.facts.closed === undefined)
    if (!(await neighbourhoods.close({ ...read.facts, closed }, read.revision)))
      throw new Conflict(`Somebody changed ${home.id} or began something there; look again.`);
  await waiting.clear(home.id);
  return closed;
}

async function endPromise(
  { actions }: Looks,
  { cycle, id }: Pick<Action, "cycle" | "id">,
  { endOf, ...said }: Deed & Pick<Closed, "at">,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const action = await actions.get(cycle, id);
    const end = action && isOpen(action) ? endOf(action) : undefined;
    if (action === undefined || end === undefined) return;
    const ended = endedBy(action, end, said);
    if (ended === undefined || (await actions.change(ended.action, ended.event))) return;
  }
  throw new Transient("Somebody else is changing the same promise at this moment.");
}
