import Fraction from "fraction.js";
import type { Electorate } from "./electorate.ts";
import { choose, type CountRound, type Standing, told } from "./rounds.ts";

/** Ballots that lie with a topic: their weight, and which of the values they still have. */
type Parcel = { group: number; weight: number; value: number };

/**
 * The single transferable vote with the Droop quota; a surplus goes on with all ballots of the topic at a part of their value (weighted inclusive Gregory
 * method; Hill, Wichmann and Woodall 1987 discuss it). Exact: values are fractions. Ballots that rank topics equal are parted between them.
 * Gives every election and every elimination in order.
 */
export function stv<T extends string>(electorate: Electorate<T>, seats: number): CountRound<T>[] {
  const quota = new Fraction(electorate.weight, electorate.unit * (seats + 1)).floor().add(1);
  const values = [new Fraction(1)];
  const piles = new Map<number, Parcel[]>(electorate.eligible.map((topic) => [topic, []]));
  const rounds: CountRound<T>[] = [];
  let open = seats;

  /** Lays ballots with the topics that they rank highest of those that are still there; `times` is what becomes of their value. */
  function transfer(parcels: readonly Parcel[], times: Fraction): void {
    const known: number[][] = [];
    const valued = (before: number, parts: number): number => {
      const mine = (known[before] ??= []);
      return (mine[parts] ??=
        values.push((values[before] ?? new Fraction(0)).mul(times).div(parts)) - 1);
    };
    for (const { group, weight, value } of parcels) {
      const place =
        electorate.groups[group]?.places.find((topics) =>
          topics.some((topic) => piles.has(topic)),
        ) ?? [];
      const next = place.length > 1 ? place.filter((topic) => piles.has(topic)) : place;
      for (const topic of next)
        piles.get(topic)?.push({ group, weight, value: valued(value, next.length) });
    }
  }
  const votes = (parcels: readonly Parcel[]): Fraction => {
    const sums: number[] = [];
    for (const { weight, value } of parcels) sums[value] = (sums[value] ?? 0) + weight;
    return sums
      .reduce(
        (sum, weight, value) => sum.add((values[value] ?? new Fraction(0)).mul(weight)),
        new Fraction(0),
      )
      .div(electorate.unit);
  };

  transfer(
    electorate.groups.map(({ weight }, group) => ({ group, weight, value: 0 })),
    new Fraction(1),
  );
  while (open > 0 && piles.size > 0) {
    const standing: Standing = {
      measure: "votes",
      wins: "most",
      values: new Map([...piles].map(([topic, parcels]) => [topic, votes(parcels)])),
    };
    const best = choose(standing, electorate.borda);
    const rest = piles.size <= open;
    const elects = rest || best?.value.gte(quota) === true;
    const choice = elects ? best : choose(standing, electorate.borda, "worst");
    if (choice === undefined) break;
    const parcels = piles.get(choice.topic) ?? [];
    piles.delete(choice.topic);
    if (elects) open -= 1;
    const surplus = choice.value.sub(quota);
    // When all that are left are elected, nothing depends on where their ballots go.
    if (!elects) transfer(parcels, new Fraction(1));
    else if (!rest && surplus.gt(0)) transfer(parcels, surplus.div(choice.value));
    rounds.push(told(electorate, elects ? "elected" : "eliminated", standing, choice));
  }
  return rounds;
}
