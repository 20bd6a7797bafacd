import Fraction from "fraction.js";
import type { Profile } from "./profile.ts";

/** Ballots that say the same. Topics are numbers: their places in the lot order. */
type Group = { places: readonly (readonly number[])[]; weight: number };

/** Ballots that name the same topics, whatever their order. */
type NamedSet = { named: readonly number[]; weight: number };

/** What the rules count: whole numbers all through, so that every sum is exact. */
export type Electorate<T extends string = string> = {
  /** In the order of the lot. */
  topics: readonly T[];
  /** Topics that may be elected and that somebody names, in the order of the lot. */
  eligible: readonly number[];
  groups: readonly Group[];
  sets: readonly NamedSet[];
  /** Borda's points of every topic, for truncated ballots; they break ties under every rule. */
  borda: readonly Fraction[];
  /** A weight of this much is one ballot. */
  unit: number;
  /** Sum of all weights. */
  weight: number;
};

const gcd = (one: number, other: number): number => (other === 0 ? one : gcd(other, one % other));

/**
 * Readies a profile for counting. `places` is how many a ballot can fill. Errors: RangeError for a
 * topic that the lot order lacks, since a tie could not be broken.
 */
export function electorateOf<T extends string>(
  profile: Profile<T>,
  eligible: readonly T[],
  lotOrder: readonly T[],
  places: number,
): Electorate<T> {
  const at = new Map(lotOrder.map((topic, nth) => [topic, nth]));
  const numberOf = (topic: T): number => {
    const nth = at.get(topic);
    if (nth === undefined) throw new RangeError(`the lot order lacks ${topic}`);
    return nth;
  };
  const weights = new Map(
    [...new Set([...profile.values()].map(({ weight }) => weight))].map((weight) => [
      weight,
      new Fraction(weight),
    ]),
  );
  const unit = [...weights.values()].reduce(
    (sofar, { d }) => (sofar * Number(d)) / gcd(sofar, Number(d)),
    1,
  );
  const whole = new Map([...weights].map(([text, weight]) => [text, weight.mul(unit).valueOf()]));
  const groups = [...profile.values()].map(({ ranking, weight, ballots }): Group => ({
    places: ranking.map((place) => place.map(numberOf)),
    weight: ballots * (whole.get(weight) ?? unit),
  }));
  const sets = setsOf(groups);
  const wanted = new Set(eligible.map(numberOf));
  const named = new Set(sets.flatMap((set) => set.named));
  return {
    topics: lotOrder,
    groups,
    sets,
    unit,
    eligible: lotOrder.map((_, nth) => nth).filter((nth) => wanted.has(nth) && named.has(nth)),
    borda: bordaScores({ topics: lotOrder, groups, unit }, places),
    weight: groups.reduce((sum, group) => sum + group.weight, 0),
  };
}

function setsOf(groups: readonly Group[]): NamedSet[] {
  const sets = new Map<string, { named: readonly number[]; weight: number }>();
  for (const { places, weight } of groups) {
    const named = places.flat().toSorted((one, other) => one - other);
    const text = named.join();
    const known = sets.get(text);
    if (known === undefined) sets.set(text, { named, weight });
    else known.weight += weight;
  }
  return [...sets.values()];
}

/** Sums per topic, kept apart by divisor so that they stay whole numbers: `add(topic, 2, 7)` adds 7/2. */
export function sumsOf({ topics, unit }: Pick<Electorate, "topics" | "unit">) {
  const sums: number[][] = topics.map(() => []);
  return {
    add(topic: number, divisor: number, amount: number): void {
      const mine = sums[topic];
      if (mine !== undefined) mine[divisor] = (mine[divisor] ?? 0) + amount;
    },
    /** In ballots. */
    of: (topic: number): Fraction =>
      (sums[topic] ?? [])
        .reduce(
          (sum, amount, divisor) => (amount === 0 ? sum : sum.add(new Fraction(amount, divisor))),
          new Fraction(0),
        )
        .div(unit),
  };
}

/**
 * With three places 3 points for the first, 2 for the second, 1 for the third, none for what is not
 * named; topics on one place share its points.
 */
function bordaScores(
  { topics, groups, unit }: Pick<Electorate, "topics" | "groups" | "unit">,
  most: number,
): Fraction[] {
  const sums = sumsOf({ topics, unit });
  for (const { places, weight } of groups) {
    let before = 0;
    for (const place of places) {
      let points = 0;
      for (let nth = 0; nth < place.length; nth += 1) points += Math.max(0, most - before - nth);
      for (const topic of place) sums.add(topic, place.length, weight * points);
      before += place.length;
    }
  }
  return topics.map((_, topic) => sums.of(topic));
}
