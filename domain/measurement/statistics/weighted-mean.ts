import { compensatedSum } from "./sum.ts";

/** Answers side by side: one value, weight and stratum per respondent. A value that is NaN is missing. */
export type Answers = {
  values: readonly number[];
  weights?: readonly number[] | undefined;
  strata?: readonly number[] | undefined;
};

type WeightedMean = {
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

/** Errors: RangeError for a weight that is not above 0. */
export function mustWeigh(weight: number): void {
  if (!(weight > 0 && weight < Infinity))
    throw new RangeError(`a weight is above 0, ${weight} is not`);
}

/**
 * Kish's effective number of respondents, (Σw)²/Σw², and design effect, nΣw²/(Σw)² (Kish 1965,
 * Survey Sampling, 11.7). Errors: RangeError for a weight that is not above 0.
 */
export function kish(weights: Iterable<number>): { n: number; effective: number; deff: number } {
  let [n, sum, squares] = [0, 0, 0];
  for (const weight of weights) {
    mustWeigh(weight);
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

/** How unequal weights are; `largest` is in mean weights, 1 when there are none. */
export function spreadOf(weights: readonly number[]): {
  effective: number;
  deff: number;
  largest: number;
} {
  const { n, effective, deff } = kish(weights);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const most = weights.reduce((before, weight) => Math.max(before, weight), 0);
  return { effective, deff, largest: n === 0 ? 1 : (most / sum) * n };
}

/**
 * Weighted mean, and its standard error by Taylor linearisation (Woodruff 1971, JASA 66):
 * z = w(y − ȳ)/Σw, variance n/(n−1) Σ(z − z̄)², per stratum and summed.
 * A proportion is the mean of zeros and ones. No finite-population correction. Errors: RangeError
 * for a weight that is not above 0.
 */
export function weightedMean(answers: Answers): WeightedMean {
  let [n, squares, lowest, highest] = [0, 0, Infinity, -Infinity];
  const [sum, products] = [compensatedSum(), compensatedSum()];
  forEachAnswer(answers, (value, weight) => {
    mustWeigh(weight);
    n += 1;
    squares += weight * weight;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    sum.add(weight);
    products.add(weight * value);
  });
  if (n === 0) return NOBODY;
  const total = sum.total();
  // Rounding must not put the mean outside the answers: where all are alike, the spread is 0 and
  // not 1e-16, against which any difference would look large.
  const mean = Math.min(highest, Math.max(lowest, products.total() / total));
  const { spread, strata } = deviationsFrom(mean, total, answers);
  return {
    ...effectively(n, total, squares),
    mean,
    se: n < 2 ? undefined : Math.sqrt(strata.reduce((all, one) => all + varianceOf(one), 0)),
    deviation: Math.sqrt(spread / total),
    lonely: strata.filter(({ count }) => count === 1).length,
    strata: strata.length,
  };
}

const NOBODY: WeightedMean = {
  n: 0,
  effective: 0,
  deff: 1,
  mean: undefined,
  se: undefined,
  deviation: undefined,
  lonely: 0,
  strata: 0,
};

function forEachAnswer(
  { values, weights, strata }: Answers,
  take: (value: number, weight: number, stratum: number) => void,
): void {
  values.forEach((value, at) => {
    if (!Number.isNaN(value))
      take(value, weights === undefined ? 1 : (weights[at] ?? 0), strata?.[at] ?? 0);
  });
}

/** Of the answers in one stratum: how many, Σz and Σz². */
type Stratum = { count: number; sum: number; squares: number };

/** Σw(y − ȳ)², and the strata in the order of their codes. */
function deviationsFrom(
  mean: number,
  total: number,
  answers: Answers,
): { spread: number; strata: Stratum[] } {
  const strata: Stratum[] = [];
  let spread = 0;
  forEachAnswer(answers, (value, weight, code) => {
    const z = (weight * (value - mean)) / total;
    spread += weight * (value - mean) ** 2;
    const stratum = (strata[code] ??= { count: 0, sum: 0, squares: 0 });
    stratum.count += 1;
    stratum.sum += z;
    stratum.squares += z * z;
  });
  // A code that nobody has is a hole, and flattening leaves holes out.
  return { spread, strata: strata.flat() };
}

const varianceOf = ({ count, sum, squares }: Stratum): number =>
  count === 1 ? squares : (count / (count - 1)) * Math.max(0, squares - sum ** 2 / count);
