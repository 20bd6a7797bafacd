/** A polynomial by its terms, the highest power first; and one divided by another. */
type Polynomial = readonly number[];
type Ratio = readonly [above: Polynomial, below: Polynomial];
const polynomial = (terms: Polynomial, at: number): number =>
  terms.reduce((sum, term) => sum * at + term, 0);
const ratio = ([above, below]: Ratio, at: number): number =>
  polynomial(above, at) / polynomial(below, at);

// W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of
// Computation 23 (1969); coefficients of his CALERF, good to 16 digits.
const NEAR: Ratio = [
  [
    0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302,
    3209.3775891384694,
  ],
  [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
];
const BETWEEN: Ratio = [
  [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163,
    298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903,
    3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
];
const FAR: Ratio = [
  [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926,
    0.016083785148742275, 0.0006587491615298378,
  ],
  [
    1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132,
    0.0023352049762686918,
  ],
];
const ONE_BY_ROOT_PI = 0.5641895835477563;

/** Complementary error function, to about 1e-16 of its value (Cody 1969). */
export function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) return 1 - (x * polynomial(NEAR[0], y * y)) / polynomial(NEAR[1], y * y);
  // Beyond 27 nothing is left above the smallest number there is, and infinity has no digits to
  // split.
  if (y > 27) return x < 0 ? 2 : 0;
  // exp(−y²) in two factors, since squaring y would lose the last digits.
  const coarse = Math.trunc(y * 16) / 16;
  const tail =
    Math.exp(-coarse * coarse) *
    Math.exp(-(y - coarse) * (y + coarse)) *
    (y <= 4 ? ratio(BETWEEN, y) : far(y));
  return x < 0 ? 2 - tail : tail;
}

function far(y: number): number {
  const square = 1 / (y * y);
  return (ONE_BY_ROOT_PI - (square * polynomial(FAR[0], square)) / polynomial(FAR[1], square)) / y;
}

/** Standard normal distribution: the chance of a value below z. */
export const normalBelow = (z: number): number => erfc(-z / Math.SQRT2) / 2;

/** Two-sided p of a standard normal test statistic. */
export const twoSided = (z: number): number => Math.min(1, erfc(Math.abs(z) / Math.SQRT2));

/** Two-sided p of a chi-square statistic with one degree of freedom. */
export const chiSquareOne = (statistic: number): number => twoSided(Math.sqrt(statistic));

// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
// Statistics 37 (1988), PPND16.
const CENTRE: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const OUTER: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
];
const TAIL: Ratio = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];

/**
 * Quantile of the standard normal distribution, to about 1e-16 of its value (Wichura 1988). Errors:
 * RangeError unless 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError(`a quantile is asked for a chance between 0 and 1, not for ${p}`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * ratio(CENTRE, 0.180625 - centred * centred);
  const distance = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return (
    Math.sign(centred) * (distance <= 5 ? ratio(OUTER, distance - 1.6) : ratio(TAIL, distance - 5))
  );
}

/** How many standard errors an interval reaches to each side; 1.96 for a confidence of 0.95. */
export const reachOf = (confidence: number): number => normalQuantile(0.5 + confidence / 2);
