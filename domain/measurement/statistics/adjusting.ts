/**
 * p-values of a family of comparisons, adjusted by Holm's step-down procedure (Holm 1979,
 * Scandinavian Journal of Statistics 6): the chance of one false claim in the family stays below
 * alpha. A comparison that could not be made counts in the family, so nobody gains by losing one.
 */
export function holm(raw: readonly (number | undefined)[]): (number | undefined)[] {
  const inOrder = ordered(raw);
  let largest = 0;
  return restored(
    raw,
    inOrder.map(([at, p], rank) => [
      at,
      (largest = Math.max(largest, Math.min(1, p * (raw.length - rank)))),
    ]),
  );
}

/**
 * p-values adjusted by Benjamini and Hochberg (1995, JRSS B 57): of what is claimed, a part of
 * alpha is expected to be false.
 */
export function benjaminiHochberg(raw: readonly (number | undefined)[]): (number | undefined)[] {
  let smallest = 1;
  // Factors of at least 1, and never below the raw p: rounding must not make a p smaller.
  return restored(
    raw,
    ordered(raw)
      .toReversed()
      .map(([at, p], place, all) => [
        at,
        (smallest = Math.min(smallest, Math.max(p, p * (raw.length / (all.length - place))))),
      ]),
  );
}

/**
 * The p-values of one wave in the order given: those of the primary set adjusted by Holm among
 * themselves, and all others by Benjamini and Hochberg.
 */
export function adjustedByFamily(
  tests: readonly { p: number | undefined; primary: boolean }[],
): (number | undefined)[] {
  const family = (primary: boolean, adjust: typeof holm) =>
    adjust(tests.filter((test) => test.primary === primary).map(({ p }) => p)).values();
  const [declared, others] = [family(true, holm), family(false, benjaminiHochberg)];
  return tests.map(({ primary }) => (primary ? declared : others).next().value);
}

const ordered = (raw: readonly (number | undefined)[]): (readonly [number, number])[] =>
  raw.map((p, at) => [at, p ?? 1] as const).toSorted(([, one], [, other]) => one - other);

function restored(
  raw: readonly (number | undefined)[],
  adjusted: readonly (readonly [number, number])[],
): (number | undefined)[] {
  const by = new Map(adjusted);
  return raw.map((p, at) => (p === undefined ? undefined : by.get(at)));
}
