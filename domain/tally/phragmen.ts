import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";
import { change, evenly, type Holdings, weightsByAmount } from "./holdings.ts";
import type { Method } from "./rounds.ts";

/**
 * Sequential Phragmén on the sets of topics that ballots name (Phragmén 1894; Brill, Freeman,
 * Janson and Lackner, "Phragmén's voting methods and justified representation", 2017). Electing a
 * topic costs 1, shared by the ballots that name it so that all of them end with the same load; the
 * topic that leaves its ballots with the least load is next. `loads` are what the ballots bear
 * already.
 */
export function phragmen(
  electorate: Electorate,
  loads: Holdings = evenly(electorate, new Fraction(0)),
): Method {
  return {
    standing(left) {
      const weights = weightsByAmount(electorate, loads);
      return {
        measure: "load",
        wins: "least",
        values: new Map(
          left.map((topic) => [topic, loadAfter(weights[topic] ?? [], electorate.unit)]),
        ),
      };
    },
    elected: (topic, load) => change(electorate, loads, topic, () => load),
  };
}

function loadAfter(
  supporters: readonly { amount: Fraction; weight: number }[],
  unit: number,
): Fraction {
  const weight = supporters.reduce((sum, its) => sum + its.weight, 0);
  return supporters
    .reduce((sum, its) => sum.add(its.amount.mul(its.weight)), new Fraction(unit))
    .div(weight);
}
