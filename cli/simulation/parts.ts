import { AreaId } from "#contract/ids.ts";
import type { NeighbourhoodFolder } from "./folder.ts";

const HALVES = ["a", "b"] as const;

/**
 * The same neighbourhood with each of its areas in two halves of some streets, so that a cycle can ask a part of it as
 * the method has it: every second resident as the file has them.
 */
export function inParts({
  neighbourhood,
  residents,
  ...rest
}: NeighbourhoodFolder): NeighbourhoodFolder {
  const halfOf = (area: AreaId, half: (typeof HALVES)[number]) => AreaId.parse(`${area}-${half}`);
  const seen = new Map<AreaId, number>();
  const moved = residents.map((resident) => {
    const before = seen.get(resident.area) ?? 0;
    seen.set(resident.area, before + 1);
    return { ...resident, area: halfOf(resident.area, before % 2 === 0 ? "a" : "b") };
  });
  const areas = neighbourhood.areas.flatMap(({ id, name }) =>
    HALVES.map((half) => ({ id: halfOf(id, half), name: `${name} ${half.toUpperCase()}` })),
  );
  return { ...rest, neighbourhood: { ...neighbourhood, areas }, residents: moved };
}
