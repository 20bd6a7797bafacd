import type { Uses } from "#stores/stores.ts";
import { type NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import { type Scope, sourceOf } from "#console/exports/source.ts";

/** Every neighbourhood has a trail, and so has what is done for all together. */
export async function* trailsIn(
  { neighbourhoods }: Uses<"neighbourhoods">,
  scope: Scope,
): AsyncGenerator<{ id: NeighbourhoodId }> {
  if (scope !== "all") return yield* scope.map((id) => ({ id }));
  yield { id: ORGANISATION };
  for await (const { id } of neighbourhoods.each()) yield { id };
}

/** Every line with its hashes, so that the file alone can be verified. */
export const auditTrail = sourceOf<{ id: NeighbourhoodId }>(trailsIn)(
  "audit",
  {
    seq: "number",
    at: "moment",
    actor: "text",
    action: "text",
    object: "text",
    result: "text",
    origin: "text",
    reason: "text",
    previous: "text",
    hash: "text",
  },
  async function* (dependencies, { id }) {
    for await (const {
      seq,
      at,
      actor,
      action,
      object,
      result,
      origin,
      reason,
      previous,
      hash,
    } of dependencies.audit.each(id))
      yield { seq, at, actor, action, object, result, origin, reason, previous, hash };
  },
);
