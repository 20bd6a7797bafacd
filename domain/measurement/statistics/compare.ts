import { cohensD, cohensH } from "./effect.ts";
import type { Estimate } from "./estimate.ts";
import { type Demands, detectableChange, detectableShare } from "./power.ts";
import { CONFIDENCE, newcombe, pooledShare, pooledZ } from "./proportion.ts";
import { reachOfStudent, twoSidedStudent, welch } from "./student.ts";

/**
 * A wave against the baseline, `later − baseline`. `z` is the test statistic, for means Welch's t.
 * `detectable`: the change that these two waves could have shown; `effect`: Cohen's h for
 * proportions, d for means. `undefined` is what cannot be told.
 */
export type Comparison = {
  difference: number | undefined;
  low: number | undefined;
  high: number | undefined;
  z: number | undefined;
  p: number | undefined;
  detectable: number | undefined;
  effect: number | undefined;
};

export const NOTHING: Comparison = {
  difference: undefined,
  low: undefined,
  high: undefined,
  z: undefined,
  p: undefined,
  detectable: undefined,
  effect: undefined,
};

/**
 * Proportions: Newcombe's interval and the pooled z test, both with effective numbers. Means:
 * Welch's test and interval with the two standard errors, whose statistic has Student's
 * distribution.
 */
export function compare(
  kind: "proportion" | "mean",
  later: Estimate,
  baseline: Estimate,
  demands: Demands = {},
): Comparison {
  return kind === "proportion"
    ? proportions(later, baseline, demands)
    : means(later, baseline, demands);
}

function proportions(later: Estimate, baseline: Estimate, demands: Demands): Comparison {
  if (later.estimate === undefined || baseline.estimate === undefined) return NOTHING;
  const [one, other] = [
    { share: later.estimate, n: later.effective },
    { share: baseline.estimate, n: baseline.effective },
  ];
  return {
    difference: one.share - other.share,
    ...(newcombe(one, other, CONFIDENCE) ?? { low: undefined, high: undefined }),
    ...(pooledZ(one, other) ?? { z: undefined, p: undefined }),
    detectable: detectableShare(pooledShare(one, other), [one.n, other.n], demands),
    effect: cohensH(one.share, other.share),
  };
}

function means(later: Estimate, baseline: Estimate, demands: Demands): Comparison {
  if (later.estimate === undefined || baseline.estimate === undefined) return NOTHING;
  const difference = later.estimate - baseline.estimate;
  const effect =
    later.deviation === undefined || baseline.deviation === undefined
      ? undefined
      : cohensD(
          { mean: later.estimate, deviation: later.deviation, n: later.n },
          { mean: baseline.estimate, deviation: baseline.deviation, n: baseline.n },
        );
  if (later.se === undefined || baseline.se === undefined)
    return { ...NOTHING, difference, effect };
  const se = Math.hypot(later.se, baseline.se);
  // All answers alike in both waves: there is no spread to test a difference against.
  if (!(se > 0)) return { ...NOTHING, difference, effect };
  const z = difference / se;
  const freedom = welch([
    { se: later.se, freedom: later.freedom },
    { se: baseline.se, freedom: baseline.freedom },
  ]);
  const reach = reachOfStudent(CONFIDENCE, freedom) * se;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    z,
    p: twoSidedStudent(z, freedom),
    detectable: detectableChange(se, demands),
    effect,
  };
}
