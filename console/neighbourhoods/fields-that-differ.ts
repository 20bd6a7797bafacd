import type { Neighbourhood } from "#domain/neighbourhood.ts";

/** Which facts differ, by name: what they say is somebody's and stands in no trail. */
export const fieldsThatDiffer = (before: Neighbourhood, after: Neighbourhood): string[] => {
  const [one, other] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => JSON.stringify(sorted(one.get(name))) !== JSON.stringify(sorted(other.get(name))),
  );
};

/** The same whatever the order in which a store gives attributes back; it keeps none without a value. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return typeof value === "object" && value !== null
    ? Object.entries(value)
        .filter(([, its]) => its !== undefined)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, its]) => [name, sorted(its)])
    : value;
}
