import type { Uses } from "#stores/stores.ts";
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
