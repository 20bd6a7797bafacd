import Fraction from "fraction.js";
import { type Electorate, sumsOf } from "./electorate.ts";
import type { Measure, Method } from "./rounds.ts";

/**
 * The rules of the majority: every topic has one score, and the highest scores are elected. None of
 * them is proportional.
 */
const highest = (measure: Measure, score: (topic: number) => Fraction): Method => ({
  standing: (left) => ({
    measure,
    wins: "most",
    values: new Map(left.map((topic) => [topic, score(topic)])),
  }),
  elected: () => {},
});

/** Approval: a topic has the ballots that name it. */
export function approval(electorate: Electorate): Method {
  const sums = sumsOf(electorate);
  for (const { named, weight } of electorate.sets)
    for (const topic of named) sums.add(topic, 1, weight);
  return highest("ballots", sums.of);
}

/** Plurality: a topic has the ballots that put it first; topics that share a first place share the ballot. */
export function plurality(electorate: Electorate): Method {
  const sums = sumsOf(electorate);
  for (const {
    places: [first = []],
    weight,
  } of electorate.groups)
    for (const topic of first) sums.add(topic, first.length, weight);
  return highest("firsts", sums.of);
}

/** Borda's points, for truncated ballots. */
export const borda = ({ borda: points }: Electorate): Method =>
  highest("points", (topic) => points[topic] ?? new Fraction(0));
