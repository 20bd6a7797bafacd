import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";
import type { Method } from "./rounds.ts";

/**
 * Schulze's method by winning votes (Schulze, "A new monotonic, clone-independent, reversal
 * symmetric, and Condorcet-consistent single-winner election method", 2011). A topic that no topic
 * left defeats by a stronger chain of majorities is next. What a ballot does not name stands below
 * all that it names.
 */
export function schulze(electorate: Electorate): Method {
  const paths = strongestPaths(majorities(electorate), electorate.eligible);
  const defeats = (one: number, other: number) =>
    (paths[one]?.[other] ?? 0) > (paths[other]?.[one] ?? 0);
  return {
    standing: (left) => ({
      measure: "defeats",
      wins: "least",
      values: new Map(
        left.map((topic) => [
          topic,
          new Fraction(left.filter((other) => defeats(other, topic)).length),
        ]),
      ),
    }),
    elected: () => {},
  };
}

/** How much weight ranks the one above the other. */
function majorities({ topics, groups }: Electorate): number[][] {
  const above = topics.map(() => topics.map(() => 0));
  const notBelow = new Uint8Array(topics.length);
  for (const { places, weight } of groups) {
    for (const place of places) {
      for (const topic of place) notBelow[topic] = 1;
      for (const topic of place) addBelow(above[topic] ?? [], notBelow, weight);
    }
    notBelow.fill(0);
  }
  return above;
}

function addBelow(row: number[], notBelow: Uint8Array, weight: number): void {
  for (let topic = 0; topic < row.length; topic += 1)
    if (notBelow[topic] === 0) row[topic] = (row[topic] ?? 0) + weight;
}

/**
 * The strongest chain of majorities from each topic to each other: its strength is that of its
 * weakest link, in winning votes.
 */
function strongestPaths(
  above: readonly (readonly number[])[],
  among: readonly number[],
): readonly (readonly number[])[] {
  const won = above.map((row, one) =>
    row.map((weight, other) => (weight > (above[other]?.[one] ?? 0) ? weight : 0)),
  );
  return among.reduce<readonly (readonly number[])[]>(
    (paths, via) =>
      paths.map((row) =>
        row.map((strength, to) =>
          Math.max(strength, Math.min(row[via] ?? 0, paths[via]?.[to] ?? 0)),
        ),
      ),
    won,
  );
}
