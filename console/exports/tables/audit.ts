import { type NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Uses } from "#stores/stores.ts";
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
  ({ audit }, { id }) => audit.each(id),
  {
    seq: ["number", (entry) => entry.seq],
    at: ["moment", (entry) => entry.at],
    actor: ["text", (entry) => entry.actor],
    action: ["text", (entry) => entry.action],
    object: ["text", (entry) => entry.object],
    result: ["text", (entry) => entry.result],
    origin: ["text", (entry) => entry.origin],
    reason: ["text", (entry) => entry.reason],
    previous: ["text", (entry) => entry.previous],
    hash: ["text", (entry) => entry.hash],
  },
);
