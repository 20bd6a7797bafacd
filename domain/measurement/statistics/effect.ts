/**
 * Cohen's h of `one` against `other`: difference of two proportions on the scale where their
 * variance is constant (Cohen 1988, chapter 6). About .2 is small, .5 medium, .8 large.
 */
export const cohensH = (one: number, other: number): number =>
  2 * Math.asin(Math.sqrt(one)) - 2 * Math.asin(Math.sqrt(other));

/**
 * Cohen's d: difference of two means in pooled standard deviations (Cohen 1988, chapter 2).
 * `undefined` when no answer differs from another.
 */
export function cohensD(
  one: { mean: number; deviation: number; n: number },
  other: { mean: number; deviation: number; n: number },
): number | undefined {
  const variance =
    (one.n * one.deviation ** 2 + other.n * other.deviation ** 2) / (one.n + other.n);
  return variance > 0 ? (one.mean - other.mean) / Math.sqrt(variance) : undefined;
}
