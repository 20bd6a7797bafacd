import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";
import { change, evenly, weightsByAmount } from "./holdings.ts";
import { phragmen } from "./phragmen.ts";
import type { Method } from "./rounds.ts";

/**
 * The Method of Equal Shares (Peters and Skowron, "Proportionality and the limits of welfarism",
 * 2020). Every ballot gets an equal part of the seats to spend; a topic costs 1, and the one whose
 * supporters can pay it at the lowest price each (less from who has less) is next. When no topic
 * can be paid, sequential Phragmén fills the seats that are left, from what every ballot has spent.
 */
export function equalShares(electorate: Electorate, seats: number): Method {
  const share = new Fraction(seats * electorate.unit, Math.max(1, electorate.weight));
  const budgets = evenly(electorate, share);
  let completion: Method | undefined;
  return {
    standing(left) {
      const weights = weightsByAmount(electorate, budgets);
      const prices = left.flatMap((topic) => {
        const price = priceOf(weights[topic] ?? [], electorate.unit);
        return price === undefined ? [] : [[topic, price] as const];
      });
      if (completion === undefined && prices.length > 0)
        return { measure: "price", wins: "least", values: new Map(prices) };
      completion ??= phragmen(electorate, {
        amounts: budgets.amounts.map((left_) => share.sub(left_)),
        held: [...budgets.held],
      });
      return completion.standing(left);
    },
    elected(topic, value) {
      if (completion === undefined)
        change(electorate, budgets, topic, (before) =>
          before.gt(value) ? before.sub(value) : new Fraction(0),
        );
      else completion.elected(topic, value);
    },
  };
}

/**
 * The price at which the supporters together pay 1 when nobody pays more than that price or than
 * there is; none when they cannot.
 */
function priceOf(
  supporters: readonly { amount: Fraction; weight: number }[],
  unit: number,
): Fraction | undefined {
  let open = new Fraction(unit);
  let weight = supporters.reduce((sum, its) => sum + its.weight, 0);
  for (const its of supporters.toSorted((one, other) => one.amount.compare(other.amount))) {
    const price = open.div(weight);
    if (price.lte(its.amount)) return price;
    open = open.sub(its.amount.mul(its.weight));
    weight -= its.weight;
  }
  return undefined;
}
