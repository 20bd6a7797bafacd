import { compensatedSum } from "./sum.ts";

/**
 * One characteristic: the category of each respondent (0, 1, …), and how many of the population are
 * in each category.
 */
export type Margin = {
  name: string;
  of: readonly number[];
  categories: readonly string[];
  population: readonly number[];
};

export type Unrakable =
  /** Nobody of this category answered, though the population has it: no weight can make up for that. */
  | { kind: "empty"; margin: string; category: string }
  /** These two margins are not about the same number of people. */
  | { kind: "totals-differ"; margins: readonly [string, string]; totals: readonly [number, number] }
  /** With no weight above the limit, this category cannot be filled. */
  | { kind: "limit-too-low"; margin: string; category: string; needed: number }
  /**
   * The margins contradict each other in this sample, or nearly: after so many rounds they still
   * differ by `gap` of the total, most in this category.
   */
  | { kind: "not-converged"; margin: string; category: string; gap: number; rounds: number };
export type Weighted =
  | { kind: "weights"; weights: number[]; rounds: number; gap: number; trimmed: number }
  | Unrakable;

/** The margins count as met when none differs by more than this part of the total. */
const MET = 1e-9;
/** It goes on to here where it can: rounding lies below. */
const SOUGHT = 1e-14;
const ROUNDS = 2000;

export type Raking = { base?: readonly number[] | undefined; limit?: number | undefined };

/**
 * Weights that meet every population margin and stay as near to the base weights as they can:
 * raking, or iterative proportional fitting (Deming and Stephan 1940, Annals of Mathematical
 * Statistics 11).
 * `limit` trims: no weight is above so many times the mean weight, and the others take over what is
 * cut off (truncated raking, Deville and Särndal 1992, JASA 87:376).
 * The weights add up to the population. Errors: RangeError for a base weight that is not above 0 or
 * no margins; whatever the sample cannot give is told as a value.
 */
export function rake(
  respondents: number,
  margins: readonly Margin[],
  { base, limit }: Raking = {},
): Weighted {
  const [first] = margins;
  if (first === undefined || respondents === 0)
    throw new RangeError("raking needs a margin and a respondent");
  for (const weight of base ?? [])
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`a weight is above 0, ${weight} is not`);
  const total = totalOf(first.population);
  const most = limit === undefined ? Infinity : (limit * total) / respondents;
  const hopeless = margins
    .map((margin) => impossible(margin, first, total, most))
    .find((one) => one !== undefined);
  if (hopeless !== undefined) return hopeless;

  const mean = base === undefined ? 1 : totalOf(base) / respondents;
  // What the margins make of each base weight; the limit is laid over it, so that a trimmed weight can come down again.
  const untrimmed = Array.from(
    { length: respondents },
    (_, at) => (((base?.[at] ?? 1) / mean) * total) / respondents,
  );
  let gap: Gap = { margin: first.name, category: "", share: Infinity };
  let rounds = 0;
  while (rounds < ROUNDS) {
    for (const margin of margins) fit(margin, untrimmed, most);
    rounds += 1;
    const before = gap.share;
    gap = widest(margins, untrimmed, most, total);
    // Below what counts as met it goes on for as long as that helps; then rounding keeps it where it is.
    if (gap.share <= SOUGHT || (gap.share <= MET && gap.share >= before)) break;
  }
  if (!(gap.share <= MET))
    return {
      kind: "not-converged",
      margin: gap.margin,
      category: gap.category,
      gap: gap.share,
      rounds,
    };
  return {
    kind: "weights",
    weights: untrimmed.map((weight) => Math.min(most, weight)),
    rounds,
    gap: gap.share,
    trimmed: untrimmed.filter((weight) => weight >= most).length,
  };
}

/**
 * Weights from the full cross-classification: each cell counts for its part of the population (Holt
 * and Smith 1979, JRSS A 142). The same as raking over one margin, and then exact in one round.
 */
export const postStratify = (
  respondents: number,
  cells: Margin,
  base?: readonly number[],
): Weighted => rake(respondents, [cells], { base });

function totalOf(numbers: readonly number[]): number {
  const sum = compensatedSum();
  for (const number of numbers) sum.add(number);
  return sum.total();
}

function impossible(
  { name, of, categories, population }: Margin,
  first: Margin,
  total: number,
  most: number,
): Unrakable | undefined {
  const mine = totalOf(population);
  if (!(mine > 0) || Math.abs(mine - total) > MET * total)
    return { kind: "totals-differ", margins: [first.name, name], totals: [total, mine] };
  const counts = population.map(() => 0);
  for (const category of of) {
    if (counts[category] === undefined) throw new RangeError(`${name} has no category ${category}`);
    counts[category] += 1;
  }
  for (const [at, wanted] of population.entries()) {
    const category = categories[at] ?? String(at);
    const count = counts[at] ?? 0;
    if (wanted > 0 && count === 0) return { kind: "empty", margin: name, category };
    if (wanted > count * most * (1 + MET))
      return {
        kind: "limit-too-low",
        margin: name,
        category,
        needed: (wanted / count) * (of.length / total),
      };
  }
  return undefined;
}

function sumsOf(
  { of, population }: Margin,
  untrimmed: readonly number[],
  most: number,
): { all: number[]; trimmed: number[] } {
  const sums = population.map(() => compensatedSum());
  const trimmed = population.map(() => 0);
  for (let at = 0; at < untrimmed.length; at += 1) {
    const weight = untrimmed[at] ?? 0;
    const category = of[at] ?? 0;
    sums[category]?.add(Math.min(most, weight));
    if (weight >= most) trimmed[category] = (trimmed[category] ?? 0) + most;
  }
  return { all: sums.map((sum) => sum.total()), trimmed };
}

/** One step: each category gets what makes it right, shared out among those who are not trimmed. */
function fit(margin: Margin, untrimmed: number[], most: number): void {
  const { all, trimmed } = sumsOf(margin, untrimmed, most);
  const factors = margin.population.map((wanted, category) => {
    const [sum, fixed] = [all[category] ?? 0, trimmed[category] ?? 0];
    if (sum === 0) return 1;
    return sum > fixed && wanted > fixed ? (wanted - fixed) / (sum - fixed) : wanted / sum;
  });
  for (let at = 0; at < untrimmed.length; at += 1)
    untrimmed[at] = (untrimmed[at] ?? 0) * (factors[margin.of[at] ?? 0] ?? 1);
}

type Gap = { margin: string; category: string; share: number };

function widest(
  margins: readonly Margin[],
  untrimmed: readonly number[],
  most: number,
  total: number,
): Gap {
  let worst: Gap = { margin: "", category: "", share: -1 };
  for (const margin of margins) {
    const { all } = sumsOf(margin, untrimmed, most);
    for (const [at, wanted] of margin.population.entries()) {
      const share = Math.abs((all[at] ?? 0) - wanted) / total;
      if (!(share <= worst.share))
        worst = { margin: margin.name, category: margin.categories[at] ?? String(at), share };
    }
  }
  return worst;
}
