import type Fraction from "fraction.js";
import * as z from "zod";
import { TopicId } from "#contract/ids.ts";
import type { Electorate } from "./electorate.ts";
import { Exact } from "./terms.ts";

/**
 * What is compared in a round: `load` and `price` are least where they are best, `defeats` too; of
 * the others the most wins.
 */
export const Measure = z.enum([
  "load",
  "price",
  "score",
  "ballots",
  "firsts",
  "points",
  "defeats",
  "votes",
]);
export type Measure = z.infer<typeof Measure>;

/**
 * One round of a count: which topic was elected (or, in the single transferable vote, eliminated),
 * at which exact value, and among which a tie was broken, and how.
 */
export const CountRound = z.strictObject({
  outcome: z.enum(["elected", "eliminated"]),
  topic: TopicId,
  measure: Measure,
  value: Exact,
  /** What each topic stood at that could have been chosen. */
  values: z.record(TopicId, Exact),
  tie: z
    .strictObject({ among: z.array(TopicId).min(2), brokenBy: z.enum(["borda", "lot"]) })
    .optional(),
});
type Tie<T> = { among: T[]; brokenBy: "borda" | "lot" };
export type CountRound<T extends string = TopicId> = {
  outcome: "elected" | "eliminated";
  topic: T;
  measure: Measure;
  value: Exact;
  values: Record<string, Exact>;
  tie?: Tie<T> | undefined;
};

/** Where every topic stands that can be chosen now. */
export type Standing = {
  measure: Measure;
  wins: "most" | "least";
  values: ReadonlyMap<number, Fraction>;
};

/**
 * A rule that elects one topic after the other: it says where the topics that are left stand, and
 * hears which was elected at which value.
 */
export type Method = {
  standing(left: readonly number[]): Standing;
  elected(topic: number, value: Fraction): void;
};

export type Choice = {
  topic: number;
  value: Fraction;
  tie?: Tie<number>;
};

/**
 * The best (or for an elimination the worst) topic of a standing; among equals the Borda score
 * decides, then the lot. Topics are numbered in the order of the lot.
 */
export function choose(
  { wins, values }: Pick<Standing, "wins" | "values">,
  borda: readonly Fraction[],
  which: "best" | "worst" = "best",
): Choice | undefined {
  const sign = (wins === "most") === (which === "best") ? 1 : -1;
  const order = [...values].toSorted(
    ([one, at], [other, there]) => sign * there.compare(at) || one - other,
  );
  const [first] = order;
  if (first === undefined) return undefined;
  const among = order.filter(([, value]) => value.equals(first[1])).map(([topic]) => topic);
  const score = (topic: number) => borda[topic] ?? first[1];
  const extreme = among
    .map(score)
    .reduce((one, other) => ((which === "best") === other.gt(one) ? other : one));
  const left = among.filter((topic) => score(topic).equals(extreme));
  const topic = which === "best" ? left[0] : left.at(-1);
  if (topic === undefined) return undefined;
  return {
    topic,
    value: first[1],
    ...(among.length > 1 ? { tie: { among, brokenBy: left.length === 1 ? "borda" : "lot" } } : {}),
  };
}

/** A round as it is told: with the topics' names. */
export function told<T extends string>(
  { topics }: Electorate<T>,
  outcome: CountRound["outcome"],
  { measure, values }: Standing,
  { topic, value, tie }: Choice,
): CountRound<T> {
  const name = (nth: number): T => {
    const named = topics[nth];
    if (named === undefined) throw new RangeError(`there is no topic ${nth}`);
    return named;
  };
  return {
    outcome,
    topic: name(topic),
    measure,
    value: value.toFraction(),
    values: Object.fromEntries([...values].map(([nth, its]) => [name(nth), its.toFraction()])),
    ...(tie === undefined ? {} : { tie: { among: tie.among.map(name), brokenBy: tie.brokenBy } }),
  };
}

/** Elects one topic after the other until the seats are filled; fewer when fewer topics are eligible and named. */
export function electInTurn<T extends string>(
  electorate: Electorate<T>,
  seats: number,
  method: Method,
): CountRound<T>[] {
  const left = new Set(electorate.eligible);
  const rounds: CountRound<T>[] = [];
  while (rounds.length < seats && left.size > 0) {
    const standing = method.standing([...left]);
    const choice = choose(standing, electorate.borda);
    if (choice === undefined) break;
    left.delete(choice.topic);
    method.elected(choice.topic, choice.value);
    rounds.push(told(electorate, "elected", standing, choice));
  }
  return rounds;
}
