import { largeEnough } from "#domain/disclosure.ts";

/** Figures of the parts of a whole as the public may read them: small ones are hidden (undefined), and so is the one that would give a single hidden one away by subtraction. */
export function publicCells<K>(
  cells: readonly (readonly [K, number])[],
): (readonly [K, number | undefined])[] {
  const hidden = new Set(
    cells.filter(([, count]) => !largeEnough(count, "public")).map(([key]) => key),
  );
  const [next] = cells
    .filter(([key]) => !hidden.has(key))
    .toSorted(([, one], [, other]) => one - other);
  if (hidden.size === 1 && next !== undefined) hidden.add(next[0]);
  return cells.map(([key, count]) => [key, hidden.has(key) ? undefined : count]);
}
