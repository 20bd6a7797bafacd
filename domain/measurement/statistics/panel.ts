import { chiSquareOne, reachOf } from "./normal.ts";
import { CONFIDENCE, type Interval } from "./proportion.ts";

/**
 * The same persons twice: how many answered yes only later, and how many only at first; `pairs` is
 * everybody who answered both times.
 */
export type Pairs = { gained: number; lost: number; pairs: number };
/**
 * `exact`: binomial over the persons who changed; `chi-square`: McNemar's statistic with one degree
 * of freedom, without correction.
 */
export type PanelTest = {
  method: "exact" | "chi-square";
  statistic: number | undefined;
  p: number;
};

/** Below this number of persons who changed, the chi-square is too rough and the exact test is used. */
const EXACT_BELOW = 25;

/**
 * McNemar's test (McNemar 1947, Psychometrika 12). `undefined` without pairs. Errors: RangeError
 * when the numbers cannot be.
 */
export function mcnemar({ gained, lost, pairs }: Pairs): PanelTest | undefined {
  if (
    ![gained, lost, pairs].every((number) => Number.isSafeInteger(number) && number >= 0) ||
    gained + lost > pairs
  )
    throw new RangeError("those who changed are whole numbers and no more than all pairs");
  if (pairs === 0) return undefined;
  const changed = gained + lost;
  if (changed < EXACT_BELOW)
    return { method: "exact", statistic: undefined, p: exactly(Math.min(gained, lost), changed) };
  const statistic = (gained - lost) ** 2 / changed;
  return { method: "chi-square", statistic, p: chiSquareOne(statistic) };
}

/** Twice the chance of at most `few` heads in `tosses`. */
function exactly(few: number, tosses: number): number {
  let chance = 0.5 ** tosses;
  let sum = 0;
  for (let heads = 0; heads <= few; heads += 1) {
    sum += chance;
    chance = (chance * (tosses - heads)) / (heads + 1);
  }
  return Math.min(1, 2 * sum);
}

/**
 * The change of the share who say yes among the same persons, with an interval (Bonett and Price
 * 2012, Journal of Educational and Behavioral Statistics 37). `undefined` without pairs.
 */
export function pairedDifference(
  { gained, lost, pairs }: Pairs,
  confidence = CONFIDENCE,
): ({ difference: number } & Interval) | undefined {
  if (pairs <= 0) return undefined;
  const [up, down] = [(gained + 1) / (pairs + 2), (lost + 1) / (pairs + 2)];
  const reach =
    reachOf(confidence) * Math.sqrt(Math.max(0, up + down - (up - down) ** 2) / (pairs + 2));
  const difference = (gained - lost) / pairs;
  return {
    difference,
    low: Math.max(-1, Math.min(difference, up - down - reach)),
    high: Math.min(1, Math.max(difference, up - down + reach)),
  };
}
