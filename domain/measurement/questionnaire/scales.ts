/**
 * A scale score: each item's answers 1, 2, … are worth points, and the score is the mean of the
 * points of what was answered, `times` a factor.
 */
type PublishedScale = { points: readonly (readonly number[])[]; times: number };

/** Agreement from 1 (helemaal eens) to 5, recoded to 5 − answer. */
const AGREE = [4, 3, 2, 1, 0];

/**
 * The scales from 0 to 10 as published with the VNG Burgerpeiling; answers count from 1 in the
 * order of the questionnaire.
 */
export const SCALES = {
  verbonden: { points: Array.from({ length: 6 }, () => AGREE), times: 2.5 },
  betrouwbaar: { points: Array.from({ length: 7 }, () => AGREE), times: 2.5 },
  /** wl04, wl05, wl06. The best answers give 9.167, not 10: so it is published. */
  veilig: {
    points: [
      [8, 6, 4, 2, 0],
      [0, 2, 4, 6, 8],
      [0, 2, 4, 6],
    ],
    times: 1.25,
  },
  /** bo01. */
  vertrouwen: { points: [[10, 8, 6, 4, 2]], times: 1 },
} as const satisfies Record<string, PublishedScale>;

/**
 * How many items must be answered when nothing else is agreed: at least half [P]. The published R
 * code accepts one, the SPSS code needs nearly all.
 */
export const minimumAnswered = (items: number): number => Math.ceil(items / 2);

/**
 * Mean of the points that were given, `times` a factor; `undefined` (missing) when fewer than
 * `minimum` items have points.
 */
export function scoreOf(
  points: readonly (number | undefined)[],
  times: number,
  minimum = minimumAnswered(points.length),
): number | undefined {
  const given = points.filter((point) => point !== undefined);
  const sum = given.reduce((all, point) => all + point, 0);
  return given.length === 0 || given.length < minimum ? undefined : (sum / given.length) * times;
}
