import type { Uses } from "#stores/stores.ts";
import type { CycleId } from "#contract/ids.ts";
import type { Channel } from "#domain/answer/ballot.ts";
import type { HelpedAsked } from "#domain/feedback/helped.ts";
import type { Action } from "#domain/actions/action.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { askedIfHelped, askedOn, cyclesBefore } from "#domain/feedback/asking.ts";

/** The promises of which a cycle asks whether they helped; none before residents were told. */
export async function askedIn(
  { actions, cycles, neighbourhoods }: Uses<"actions" | "cycles" | "neighbourhoods">,
  cycle: Cycle,
): Promise<Action[]> {
  const on = askedOn(cycle);
  if (on === undefined) return [];
  const [own, earlier, before, { norms }] = await Promise.all([
    actions.in(cycle.id),
    actions.before(cycle.id),
    cycles.many(cyclesBefore(cycle.id)),
    neighbourhoods.mustGet(cycle.neighbourhood),
  ]);
  const asked = before
    .flatMap((one) => askedOn(one) ?? [])
    .toSorted()
    .at(-1);
  return askedIfHelped([...own, ...earlier], { on, before: asked }, norms);
}

/**
 * What the survey of a cycle asks who has no mail, of what was done in the cycle before: others were
 * asked by mail. Nothing once that is told.
 */
export async function askedBefore(
  stores: Uses<"actions" | "cycles" | "neighbourhoods" | "reports">,
  id: CycleId,
  channel: Channel,
): Promise<HelpedAsked | undefined> {
  const { actions, cycles, reports } = stores;
  const [before] = cyclesBefore(id);
  if (channel === "email" || before === undefined) return undefined;
  const [cycle, report] = await Promise.all([cycles.get(before), reports.of(before)]);
  if (cycle?.status !== "closed" || report === undefined || report.helped !== undefined)
    return undefined;
  const asked = await askedIn(stores, cycle);
  if (asked.length === 0) return undefined;
  const round = await cycles.mustGetRound(cycle.round);
  return { round: round.id, asked, topics: await actions.topicsIn(round, asked) };
}
