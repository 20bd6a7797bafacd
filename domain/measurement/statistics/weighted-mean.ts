import { compensatedSum } from "./sum.ts";

/** Answers side by side: one value, weight and stratum per respondent. A value that is NaN is missing. */
export type Answers = {
  values: readonly number[];
  weights?: readonly number[] | undefined;
  strata?: readonly number[] | undefined;
};

export type WeightedMean = {
  /** Respondents who answered. */
  n: number;
  /** How many unweighted respondents would tell as much (Kish 1965). */
  effective: number;
  /** Design effect of the weights: n / effective; 1 when nobody answered. */
  deff: number;
  mean: number | undefined;
  /** Standard error by Taylor linearisation; `undefined` with fewer than two answers. */
  se: number | undefined;
  /** Weighted standard deviation of the answers (denominator Σw). */
  deviation: number | undefined;
  /**
   * Strata with a single answer. They have no spread of their own, so theirs is taken around the
   * mean of all, which errs to the safe side.
   */
  lonely: number;
  /** Strata with an answer; 1 where there are none. */
  strata: number;
};

/**
 * Kish's effective number of respondents, (Σw)²/Σw², and design effect, nΣw²/(Σw)² (Kish 1965,
 * Survey Sampling, 11.7). Errors: RangeError for a weight that is not above 0.
 */
export function kish(weights: Iterable<number>): { n: number; effective: number; deff: number } {
  let [n, sum, squares] = [0, 0, 0];
  for (const weight of weights) {
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`a weight is above 0, ${weight} is not`);
    n += 1;
    sum += weight;
    squares += weight * weight;
  }
  return n === 0 ? { n, effective: 0, deff: 1 } : effectively(n, sum, squares);
}

// Rounding must not give more information than there are respondents.
const effectively = (n: number, sum: number, squares: number) => {
  const effective = Math.min(n, sum ** 2 / squares);
  return { n, effective, deff: n / effective };
};

/**
 * Weighted mean, and its standard error by Taylor linearisation (Woodruff 1971, JASA 66): z = w(y −
 * ȳ)/Σw, variance n/(n−1) Σ(z − z̄)², per stratum and summed.
 * A proportion is the mean of zeros and ones. No finite-population correction. Errors: RangeError
 * for a weight that is not above 0.
 */
export function weightedMean({ values, weights, strata }: Answers): WeightedMean {
  let n = 0;
  let squares = 0;
  let [lowest, highest] = [Infinity, -Infinity];
  const [sum, products] = [compensatedSum(), compensatedSum()];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const weight = weights === undefined ? 1 : (weights[at] ?? 0);
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`a weight is above 0, ${weight} is not`);
    n += 1;
    squares += weight * weight;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    sum.add(weight);
    products.add(weight * value);
  }
  if (n === 0)
    return {
      n,
      effective: 0,
      deff: 1,
      mean: undefined,
      se: undefined,
      deviation: undefined,
      lonely: 0,
      strata: 0,
    };
  const total = sum.total();
  // Rounding must not put the mean outside the answers: where all are alike, the spread is 0 and
  // not 1e-16, against which any difference would look large.
  const mean = Math.min(highest, Math.max(lowest, products.total() / total));
  const {
    lonely,
    variance,
    spread,
    strata: answered,
  } = around(mean, total, { values, weights, strata });
  return {
    ...effectively(n, total, squares),
    mean,
    se: n < 2 ? undefined : Math.sqrt(variance),
    deviation: Math.sqrt(spread / total),
    lonely,
    strata: answered,
  };
}

function around(
  mean: number,
  total: number,
  { values, weights, strata }: Answers,
): { lonely: number; variance: number; spread: number; strata: number } {
  const counts: number[] = [];
  const sums: number[] = [];
  const squares: number[] = [];
  let spread = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const stratum = strata?.[at] ?? 0;
    const weight = weights?.[at] ?? 1;
    const z = (weight * (value - mean)) / total;
    spread += weight * (value - mean) ** 2;
    counts[stratum] = (counts[stratum] ?? 0) + 1;
    sums[stratum] = (sums[stratum] ?? 0) + z;
    squares[stratum] = (squares[stratum] ?? 0) + z * z;
  }
  let [lonely, variance] = [0, 0];
  for (const [stratum, count = 0] of counts.entries()) {
    if (count === 1) {
      lonely += 1;
      variance += squares[stratum] ?? 0;
    } else if (count > 1)
      variance +=
        (count / (count - 1)) *
        Math.max(0, (squares[stratum] ?? 0) - (sums[stratum] ?? 0) ** 2 / count);
  }
  return { lonely, variance, spread, strata: counts.filter((count) => count > 0).length };
}
