const TINY = 1e-300;
const ENOUGH = 10_000;

/**
 * Γ(a + ½) / Γ(a): Stirling's series for a from 20 on, and the recurrence of the gamma function
 * down to it (Abramowitz and Stegun 1964, 6.1.15 and 6.1.41).
 */
function gammaRatio(a: number): number {
  let [from, factor] = [a, 1];
  for (; from < 20; from += 1) factor *= from / (from + 0.5);
  const inverse = 1 / (from * from);
  return (
    factor *
    Math.sqrt(from) *
    Math.exp(
      (-1 / 8 +
        inverse *
          (1 / 192 + inverse * (-1 / 640 + inverse * (17 / 14_336 - (inverse * 31) / 18_432)))) /
        from,
    )
  );
}

/**
 * The continued fraction of the incomplete beta function (Abramowitz and Stegun 1964, 26.5.8), by
 * Lentz's method; it converges fast for x below (a + 1)/(a + b + 2).
 */
function fraction(a: number, b: number, x: number): number {
  const kept = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let [above, below] = [1, 1 / kept(1 - ((a + b) * x) / (a + 1))];
  let value = below;
  for (let m = 1; m < ENOUGH; m += 1) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      below = 1 / kept(1 + term * below);
      above = kept(1 + term / above);
      value *= above * below;
    }
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return value;
}

/**
 * Two-sided p of a test statistic with Student's t distribution (Student 1908, Biometrika 6); the
 * degrees of freedom need not be whole. Errors: RangeError unless these are above 0.
 */
export function twoSidedStudent(t: number, freedom: number): number {
  if (!(freedom > 0)) throw new RangeError(`degrees of freedom are above 0, ${freedom} are not`);
  const square = t * t;
  if (square === Infinity) return 0;
  const [outside, inside] = [freedom / (freedom + square), square / (freedom + square)];
  const a = freedom / 2;
  const front =
    (gammaRatio(a) / Math.sqrt(Math.PI)) *
    Math.exp((freedom / 2) * -Math.log1p(square / freedom)) *
    Math.sqrt(inside);
  return outside < (a + 1) / (a + 2.5)
    ? (front * fraction(a, 0.5, outside)) / a
    : Math.max(0, 1 - 2 * front * fraction(0.5, a, inside));
}

/**
 * How many standard errors an interval of a mean reaches to each side: the quantile of Student's t
 * distribution; 2.228 for a confidence of 0.95 with 10 degrees of freedom. Errors: RangeError
 * unless 0 < confidence < 1.
 */
export function reachOfStudent(confidence: number, freedom: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence lies between 0 and 1, ${confidence} does not`);
  const outside = 1 - confidence;
  let [low, high] = [0, 1];
  while (twoSidedStudent(high, freedom) > outside) [low, high] = [high, 2 * high];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (twoSidedStudent(middle, freedom) > outside) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Degrees of freedom of the difference of two means whose squared standard errors differ (Welch
 * 1947, Biometrika 34).
 */
export function welch([one, other]: readonly [
  { se: number; freedom: number },
  { se: number; freedom: number },
]): number {
  const [first, second] = [one.se ** 2, other.se ** 2];
  return (first + second) ** 2 / (first ** 2 / one.freedom + second ** 2 / other.freedom);
}
