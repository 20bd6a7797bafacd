import Fraction from "fraction.js";
import type { TopicId } from "#domain/ids.ts";
import { bordaOf, namedBy, type Profile } from "./profile.ts";
import type { CountRound } from "./tally.ts";

/**
 * Sequential Phragmén on the sets of topics that ballots name (Phragmén 1894; Brill, Freeman, Janson and Lackner, "Phragmén's voting methods and
 * justified representation", 2017). Electing a topic costs 1, shared by the ballots that name it so that all of them end with the same load; the topic
 * that leaves its ballots with the least load is next. Loads are exact fractions. Ties: the higher Borda score, then the earlier place in the lot order.
 * Returns the elections in order; fewer than `seats` when fewer topics are eligible and named.
 */
export function phragmen(profile: Profile, eligible: readonly TopicId[], seats: number, lotOrder: readonly TopicId[]): CountRound[] {
  const groups = [...profile.values()].map(({ topics, ballots }) => ({ topics: new Set(topics), ballots, load: new Fraction(0) }));
  const named = namedBy(profile, eligible);
  const borda = bordaOf(profile, eligible);
  const left = new Set(eligible.filter((topic) => (named.get(topic) ?? 0) > 0));
  const rounds: CountRound[] = [];

  while (rounds.length < seats && left.size > 0) {
    const loads = new Map([...left].map((topic) => [topic, loadOf(topic, groups, named.get(topic) ?? 0)]));
    const least = [...loads.values()].reduce((one, other) => (other.lt(one) ? other : one));
    const among = lotOrder.filter((topic) => loads.get(topic)?.equals(least) === true);
    const most = Math.max(...among.map((topic) => borda.get(topic) ?? 0));
    const best = among.filter((topic) => borda.get(topic) === most);
    const elected = best[0];
    if (elected === undefined) throw new Error("the lot order lacks an eligible topic");
    for (const group of groups) if (group.topics.has(elected)) group.load = least;
    left.delete(elected);
    rounds.push({
      elected,
      load: least.toFraction(),
      loads: Object.fromEntries([...loads].map(([topic, load]) => [topic, load.toFraction()])),
      ...(among.length > 1 ? { tie: { among, brokenBy: best.length === 1 ? "borda" : "lot" } } : {}),
    });
  }
  return rounds;
}

function loadOf(topic: TopicId, groups: readonly { topics: ReadonlySet<TopicId>; ballots: number; load: Fraction }[], supporters: number): Fraction {
  let sum = new Fraction(1);
  for (const { topics, ballots, load } of groups) if (topics.has(topic)) sum = sum.add(load.mul(ballots));
  return sum.div(supporters);
}
