import { CONFIDENCE, wilson } from "./proportion.ts";
import { reachOfStudent } from "./student.ts";
import { type Answers, weightedMean } from "./weighted-mean.ts";

/**
 * A figure of one wave. A proportion runs from 0 to 1. `undefined` is what cannot be told: nothing
 * without an answer, no standard error from a single one.
 * Proportions have Wilson's interval with the effective number; means and scales Student's, with as
 * many degrees of freedom as effective answers less one for each stratum (at least one).
 */
export type Estimate = {
  n: number;
  effective: number;
  deff: number;
  estimate: number | undefined;
  se: number | undefined;
  low: number | undefined;
  high: number | undefined;
  deviation: number | undefined;
  lonely: number;
  freedom: number;
};

/** A figure with its interval. Errors: RangeError for a weight that is not above 0. */
export function estimateOf(
  kind: "proportion" | "mean",
  answers: Answers,
  confidence = CONFIDENCE,
): Estimate {
  const { n, effective, deff, mean, se, deviation, lonely, strata } = weightedMean(answers);
  const freedom = Math.max(1, effective - strata);
  const known = { n, effective, deff, se, deviation, lonely, freedom };
  if (mean === undefined) return { ...known, estimate: undefined, low: undefined, high: undefined };
  if (kind === "proportion") {
    // Summing in another order may leave 1 + 2e-16.
    const share = Math.min(1, Math.max(0, mean));
    const { low, high } = wilson({ share, n: effective }, confidence) ?? {};
    return { ...known, estimate: share, low, high };
  }
  const reach = se === undefined ? undefined : reachOfStudent(confidence, freedom) * se;
  return {
    ...known,
    estimate: mean,
    low: reach === undefined ? undefined : mean - reach,
    high: reach === undefined ? undefined : mean + reach,
  };
}
