import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";
import { choose, type Choice, type CountRound, type Standing, told } from "./rounds.ts";

/** Ballots that lie with a topic: their weight, and which of the values they still have. */
type Parcel = { group: number; weight: number; value: number };

/**
 * The single transferable vote with the Droop quota; a surplus goes on with all ballots of the topic
 * at a part of their value (weighted inclusive Gregory method; Hill, Wichmann and Woodall 1987
 * discuss it). Exact: values are fractions. Ballots that rank topics equal are parted between them.
 * Gives every election and every elimination in order.
 */
export function stv<T extends string>(electorate: Electorate<T>, seats: number): CountRound<T>[] {
  const quota = new Fraction(electorate.weight, electorate.unit * (seats + 1)).floor().add(1);
  const piles = pilesOf(electorate);
  const rounds: CountRound<T>[] = [];
  for (let open = seats; open > 0 && piles.left() > 0;) {
    const standing = piles.standing();
    const electsAll = piles.left() <= open;
    const next = nextOf(standing, electorate.borda, electsAll ? ZERO : quota);
    if (next === undefined) break;
    const { choice, elects } = next;
    const parcels = piles.take(choice.topic);
    // When all that are left are elected, nothing depends on where their ballots go.
    if (!electsAll) piles.lay(parcels, elects ? surplusOf(choice.value, quota) : ONE);
    if (elects) open -= 1;
    rounds.push(told(electorate, elects ? "elected" : "eliminated", standing, choice));
  }
  return rounds;
}

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** Whoever has the votes that are needed is elected, else the lowest is eliminated. */
function nextOf(
  standing: Standing,
  borda: readonly Fraction[],
  needed: Fraction,
): { elects: boolean; choice: Choice } | undefined {
  const best = choose(standing, borda);
  const elects = best?.value.gte(needed) === true;
  const choice = elects ? best : choose(standing, borda, "worst");
  return choice === undefined ? undefined : { elects, choice };
}

/** What part of each ballot's value its topic did not need. */
const surplusOf = (votes: Fraction, quota: Fraction): Fraction => votes.sub(quota).div(votes);

/** The ballots as they lie with the topics that are left; values stand apart, for few differ. */
function pilesOf({ groups, eligible, unit }: Electorate) {
  const piles = new Map<number, Parcel[]>(eligible.map((topic) => [topic, []]));
  const values = [ONE];
  const valueAt = (nth: number): Fraction => values[nth] ?? ZERO;

  /** The topics that a group ranks highest of those that are left. */
  function highest(group: number): readonly number[] {
    const place = groups[group]?.places.find((topics) => topics.some((topic) => piles.has(topic)));
    return place?.filter((topic) => piles.has(topic)) ?? [];
  }
  function votes(parcels: readonly Parcel[]): Fraction {
    const weights: number[] = [];
    for (const { weight, value } of parcels) weights[value] = (weights[value] ?? 0) + weight;
    return weights
      .reduce((sum, weight, value) => sum.add(valueAt(value).mul(weight)), ZERO)
      .div(unit);
  }
  /** Lays ballots with the topics that they rank highest; `part` is what stays of their value. */
  function lay(parcels: readonly Parcel[], part: Fraction): void {
    if (part.equals(0)) return;
    const known: number[][] = [];
    const valued = (before: number, shares: number): number =>
      ((known[before] ??= [])[shares] ??= values.push(valueAt(before).mul(part).div(shares)) - 1);
    for (const { group, weight, value } of parcels) {
      const topics = highest(group);
      for (const topic of topics)
        piles.get(topic)?.push({ group, weight, value: valued(value, topics.length) });
    }
  }

  lay(
    groups.map(({ weight }, group) => ({ group, weight, value: 0 })),
    ONE,
  );
  return {
    lay,
    left: () => piles.size,
    take(topic: number): readonly Parcel[] {
      const parcels = piles.get(topic) ?? [];
      piles.delete(topic);
      return parcels;
    },
    standing: (): Standing => ({
      measure: "votes",
      wins: "most",
      values: new Map([...piles].map(([topic, parcels]) => [topic, votes(parcels)])),
    }),
  };
}
