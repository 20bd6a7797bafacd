import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";

/**
 * What every ballot holds, a load or a budget. Many sets of ballots hold few different amounts, so
 * weights are summed per amount as whole numbers and fractions are touched once per topic and
 * amount.
 */
export type Holdings = {
  amounts: Fraction[];
  /** For each set of ballots, which of the amounts it holds. */
  held: number[];
};

export const evenly = ({ sets }: Electorate, amount: Fraction): Holdings => ({
  amounts: [amount],
  held: sets.map(() => 0),
});

/** For each of some topics: how much weight of those who name it holds which amount. */
export function weightsByAmount(
  { sets, topics }: Electorate,
  { held, amounts }: Holdings,
): { amount: Fraction; weight: number }[][] {
  const weights: number[][] = topics.map(() => []);
  for (const [at, { named, weight }] of sets.entries()) {
    const amount = held[at] ?? 0;
    for (const topic of named) {
      const mine = weights[topic];
      if (mine !== undefined) mine[amount] = (mine[amount] ?? 0) + weight;
    }
  }
  return weights.map((mine) =>
    mine.flatMap((weight, nth) => ({ amount: amounts[nth] ?? new Fraction(0), weight })),
  );
}

/** Changes what those hold who name a topic. */
export function change(
  { sets }: Electorate,
  holdings: Holdings,
  topic: number,
  after: (before: Fraction) => Fraction,
): void {
  const moved = new Map<number, number>();
  for (const [at, { named }] of sets.entries()) {
    if (!named.includes(topic)) continue;
    const before = holdings.held[at] ?? 0;
    const known =
      moved.get(before) ??
      holdings.amounts.push(after(holdings.amounts[before] ?? new Fraction(0))) - 1;
    moved.set(before, known);
    holdings.held[at] = known;
  }
}
