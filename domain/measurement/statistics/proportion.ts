import { reachOf, twoSided } from "./normal.ts";

/** Both ends, in the units of what was estimated. */
export type Interval = { low: number; high: number };
/**
 * A proportion (0 to 1) of `n` respondents; `n` is the effective number where answers are weighted,
 * so it need not be whole.
 */
type Proportion = { share: number; n: number };
/** A test statistic that is standard normal when nothing changed, and its two-sided p. */
type Test = { z: number; p: number };

export const CONFIDENCE = 0.95;

/**
 * Wilson's score interval (Wilson 1927, JASA 22). `undefined` when nobody answered. Errors:
 * RangeError for a share outside 0 to 1.
 */
export function wilson({ share, n }: Proportion, confidence = CONFIDENCE): Interval | undefined {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`a proportion lies from 0 to 1, ${share} does not`);
  if (!(n > 0)) return undefined;
  const z = reachOf(confidence);
  const weight = (z * z) / n;
  const centre = share + weight / 2;
  const reach = Math.sqrt(weight * (share * (1 - share) + weight / 4));
  // At 0 and 1 the ends are exact; rounding must not put the estimate outside.
  return {
    low: share === 0 ? 0 : Math.max(0, Math.min(share, (centre - reach) / (1 + weight))),
    high: share === 1 ? 1 : Math.min(1, Math.max(share, (centre + reach) / (1 + weight))),
  };
}

/**
 * Interval of the difference `one − other` by Newcombe's hybrid score method (Newcombe 1998,
 * Statistics in Medicine 17:873, method 10). `undefined` when a side has no answers.
 */
export function newcombe(
  one: Proportion,
  other: Proportion,
  confidence = CONFIDENCE,
): Interval | undefined {
  const [first, second] = [wilson(one, confidence), wilson(other, confidence)];
  if (first === undefined || second === undefined) return undefined;
  const difference = one.share - other.share;
  return {
    low: difference - Math.hypot(one.share - first.low, second.high - other.share),
    high: difference + Math.hypot(first.high - one.share, other.share - second.low),
  };
}

/** The share of both together. */
export const pooledShare = (one: Proportion, other: Proportion): number =>
  (one.share * one.n + other.share * other.n) / (one.n + other.n);

/**
 * Test of the difference `one − other` with the pooled variance. `undefined` when a side has no
 * answers; z = 0 and p = 1 when all answers on both sides are alike.
 */
export function pooledZ(one: Proportion, other: Proportion): Test | undefined {
  if (!(one.n > 0 && other.n > 0)) return undefined;
  const pooled = pooledShare(one, other);
  const variance = pooled * (1 - pooled) * (1 / one.n + 1 / other.n);
  const z =
    one.share === other.share || variance <= 0
      ? 0
      : (one.share - other.share) / Math.sqrt(variance);
  return { z, p: twoSided(z) };
}
