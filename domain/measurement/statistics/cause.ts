import { normalQuantile, twoSided } from "./normal.ts";
import { ALPHA } from "./power.ts";
import { type Direction, type Verdict, verdictOf } from "./verdict.ts";

/** A change between two waves in one area, with its standard error. */
export type AreaChange = { difference: number; se: number };

/**
 * What may be said of a cause. Without a comparison area: nothing. With one, the change here is
 * held against the change there (difference in differences);
 * even then it tells that something differs here, and other things than the approach may.
 */
type Cause =
  | { kind: "not-claimed" }
  | {
      kind: "held-against";
      difference: number;
      low: number;
      high: number;
      z: number;
      p: number;
      verdict: Verdict;
    };

/**
 * The change here minus the change in the comparison area; areas are sampled apart, so their errors
 * add up in squares.
 */
export function causeOf(
  here: AreaChange,
  there: AreaChange | undefined,
  better: Direction,
  alpha = ALPHA,
): Cause {
  if (there === undefined) return { kind: "not-claimed" };
  const se = Math.hypot(here.se, there.se);
  if (!(se > 0)) return { kind: "not-claimed" };
  const difference = here.difference - there.difference;
  const z = difference / se;
  const reach = normalQuantile(1 - alpha / 2) * se;
  const [low, high, p] = [difference - reach, difference + reach, twoSided(z)];
  return {
    kind: "held-against",
    difference,
    low,
    high,
    z,
    p,
    verdict: verdictOf({ difference, low, high, adjusted: p }, better, alpha),
  };
}
