import { compensatedSum, totalOf } from "./sum.ts";
import { mustWeigh } from "./weighted-mean.ts";

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
type Weighted =
  | { kind: "weights"; weights: number[]; rounds: number; gap: number; trimmed: number }
  | Unrakable;

/** The margins count as met when none differs by more than this part of the total. */
const MET = 1e-9;
/** It goes on to here where it can: rounding lies below. */
const SOUGHT = 1e-14;
const ROUNDS = 2000;

type Raking = { base?: readonly number[] | undefined; limit?: number | undefined };

/**
 * Weights that meet every population margin and stay as near to the base weights as they can:
 * raking, or iterative proportional fitting (Deming and Stephan 1940, Annals of Mathematical
 * Statistics 11).
 * `limit` trims: no weight is above so many times the mean weight, and the others take over what is
 * cut off (truncated raking, Deville and Särndal 1992, JASA 87:376).
 * Over one margin it is post-stratification, exact in one round (Holt and Smith 1979, JRSS A 142).
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
  base?.forEach(mustWeigh);
  const total = totalOf(first.population);
  const most = limit === undefined ? Infinity : (limit * total) / respondents;
  const aim = { margins, total, most };
  const [hopeless] = margins.flatMap((margin) => impossible(margin, first, aim) ?? []);
  if (hopeless !== undefined) return hopeless;

  const mean = base === undefined ? 1 : totalOf(base) / respondents;
  // What the margins make of each base weight; the limit is laid over it, so that a trimmed weight
  // can come down again.
  const untrimmed = Array.from(
    { length: respondents },
    (_, at) => (((base?.[at] ?? 1) / mean) * total) / respondents,
  );
  const { rounds, margin, category, share: gap } = approach(untrimmed, aim);
  if (!(gap <= MET)) return { kind: "not-converged", margin, category, gap, rounds };
  return {
    kind: "weights",
    weights: untrimmed.map((weight) => Math.min(most, weight)),
    rounds,
    gap,
    trimmed: untrimmed.filter((weight) => weight >= most).length,
  };
}

/** What the weights have to add up to, by margin and in all, and above which none of them goes. */
type Aim = { margins: readonly Margin[]; total: number; most: number };

function impossible(margin: Margin, first: Margin, aim: Aim): Unrakable | undefined {
  const { name, population } = margin;
  const [mine, { total }] = [totalOf(population), aim];
  if (!(mine > 0) || Math.abs(mine - total) > MET * total)
    return { kind: "totals-differ", margins: [first.name, name], totals: [total, mine] };
  const counts = countsOf(margin);
  return population
    .map((wanted, at) => unfillable(margin, at, { wanted, count: counts[at] ?? 0 }, aim))
    .find((fault) => fault !== undefined);
}

/** How many respondents each category has. Errors: RangeError for one that the margin does not have. */
function countsOf({ name, of, population }: Margin): number[] {
  const counts = population.map(() => 0);
  for (const category of of) {
    if (counts[category] === undefined) throw new RangeError(`${name} has no category ${category}`);
    counts[category] += 1;
  }
  return counts;
}

/** Why so many respondents cannot stand for all of their category, if they cannot. */
function unfillable(
  { name: margin, categories, of }: Margin,
  at: number,
  { wanted, count }: { wanted: number; count: number },
  { total, most }: Aim,
): Unrakable | undefined {
  const category = categories[at] ?? String(at);
  if (wanted > 0 && count === 0) return { kind: "empty", margin, category };
  return wanted > count * most * (1 + MET)
    ? { kind: "limit-too-low", margin, category, needed: (wanted / count) * (of.length / total) }
    : undefined;
}

/** The category that is furthest from its population, as a share of all. */
type Gap = { margin: string; category: string; share: number };

/** Fits margin after margin, round after round, until every category has its population. */
function approach(untrimmed: number[], aim: Aim): Gap & { rounds: number } {
  let gap: Gap = { margin: "", category: "", share: Infinity };
  for (let rounds = 1; rounds <= ROUNDS; rounds += 1) {
    for (const margin of aim.margins) fit(margin, untrimmed, aim.most);
    const before = gap.share;
    gap = widest(untrimmed, aim);
    // Below what counts as met it goes on for as long as that helps; then rounding keeps it where
    // it is.
    if (gap.share <= SOUGHT || (gap.share <= MET && gap.share >= before)) return { ...gap, rounds };
  }
  return { ...gap, rounds: ROUNDS };
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

function widest(untrimmed: readonly number[], { margins, most, total }: Aim): Gap {
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
