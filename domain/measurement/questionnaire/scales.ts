/**
 * A scale score: each item's answers 1, 2, … are worth points, and the score is the mean of the
 * points of what was answered, `times` a factor.
 */
export type Scale = { points: readonly (readonly number[])[]; times: number };

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
} as const satisfies Record<string, Scale>;
export type PublishedScale = keyof typeof SCALES;

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
  let [answered, sum] = [0, 0];
  for (const point of points) {
    if (point === undefined) continue;
    answered += 1;
    sum += point;
  }
  return answered === 0 || answered < minimum ? undefined : (sum / answered) * times;
}

/**
 * Score of one respondent; `undefined` in `answers` is a missing answer. Errors: RangeError for an
 * answer that an item does not have, or another number of items.
 */
export function scaleScore(
  scale: Scale,
  answers: readonly (number | undefined)[],
  minimum?: number,
): number | undefined {
  if (answers.length !== scale.points.length)
    throw new RangeError(`the scale has ${scale.points.length} items, not ${answers.length}`);
  const points = answers.map((answer, item) => {
    const worth = answer === undefined ? undefined : scale.points[item]?.[answer - 1];
    if (answer !== undefined && worth === undefined)
      throw new RangeError(`item ${item + 1} has no answer ${answer}`);
    return worth;
  });
  return scoreOf(points, scale.times, minimum);
}
