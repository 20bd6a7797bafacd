import { type Electorate, sumsOf } from "./electorate.ts";
import type { Method } from "./rounds.ts";

/**
 * Sequential proportional approval (Thiele 1895): a ballot counts in full for its first topic on
 * the agenda, for half of its second, a third of its third.
 */
export function seqPav(electorate: Electorate): Method {
  const satisfied = electorate.sets.map(() => 0);
  return {
    standing(left) {
      const sums = sumsOf(electorate);
      for (const [at, { named, weight }] of electorate.sets.entries())
        for (const topic of named) sums.add(topic, (satisfied[at] ?? 0) + 1, weight);
      return {
        measure: "score",
        wins: "most",
        values: new Map(left.map((topic) => [topic, sums.of(topic)])),
      };
    },
    elected(topic) {
      for (const [at, { named }] of electorate.sets.entries())
        if (named.includes(topic)) satisfied[at] = (satisfied[at] ?? 0) + 1;
    },
  };
}
