import Fraction from "fraction.js";
import type { Rule } from "#domain/tally/terms.ts";
import { named, type Said, TOPICS } from "./ballots.ts";

/** Every rule a second time, from its definition: each ballot by itself, no grouping, no shortcut. Only for ballots without equal ranks. */

type Ballot = readonly string[];
const each = (said: readonly Said[]): Ballot[] =>
  said.flatMap((one) => Array.from({ length: one.ballots }, () => named(one)));
const zero = new Fraction(0);

const bordaOf = (ballots: readonly Ballot[], topic: string) =>
  ballots.reduce(
    (sum, ballot) => sum + (ballot.includes(topic) ? 3 - ballot.indexOf(topic) : 0),
    0,
  );

/** The order in which ties are broken: Borda, then the lot. */
const before =
  (ballots: readonly Ballot[], lot: readonly string[]) => (one: string, other: string) =>
    bordaOf(ballots, other) - bordaOf(ballots, one) || lot.indexOf(one) - lot.indexOf(other);

/** Elects the topic of the best value, again and again. */
function inTurn(
  ballots: readonly Ballot[],
  seats: number,
  lot: readonly string[],
  valueOf: (topic: string, chosen: readonly string[]) => Fraction | undefined,
  take: (topic: string, value: Fraction) => void = () => {},
  best: 1 | -1 = 1,
): string[] {
  const chosen: string[] = [];
  while (chosen.length < seats) {
    const open = lot
      .filter(
        (topic) => !chosen.includes(topic) && ballots.some((ballot) => ballot.includes(topic)),
      )
      .flatMap((topic) => {
        const value = valueOf(topic, chosen);
        return value === undefined ? [] : [{ topic, value }];
      });
    const [first] = open.toSorted(
      (one, other) =>
        best * other.value.compare(one.value) || before(ballots, lot)(one.topic, other.topic),
    );
    if (first === undefined) break;
    take(first.topic, first.value);
    chosen.push(first.topic);
  }
  return chosen;
}

function phragmen(
  ballots: readonly Ballot[],
  seats: number,
  lot: readonly string[],
  load = ballots.map(() => zero),
  already: readonly string[] = [],
): string[] {
  const found = inTurn(
    ballots,
    seats - already.length,
    lot.filter((topic) => !already.includes(topic)),
    (topic) => {
      const supporters = ballots.flatMap((ballot, at) => (ballot.includes(topic) ? [at] : []));
      return supporters
        .reduce((sum, at) => sum.add(load[at] ?? zero), new Fraction(1))
        .div(supporters.length);
    },
    (topic, value) => ballots.forEach((ballot, at) => ballot.includes(topic) && (load[at] = value)),
    -1,
  );
  return [...already, ...found];
}

function equalShares(ballots: readonly Ballot[], seats: number, lot: readonly string[]): string[] {
  const share = new Fraction(seats, ballots.length);
  const budget = ballots.map(() => share);
  const chosen = inTurn(
    ballots,
    seats,
    lot,
    (topic) => {
      const supporters = ballots.flatMap((ballot, at) =>
        ballot.includes(topic) ? [budget[at] ?? zero] : [],
      );
      if (supporters.reduce((sum, its) => sum.add(its), zero).lt(1)) return undefined;
      // The price is found by trying: everybody below it pays all, the others share the rest.
      const prices = supporters.map((_, paying) =>
        supporters
          .toSorted((one, other) => one.compare(other))
          .slice(0, paying)
          .reduce((sum, its) => sum.sub(its), new Fraction(1))
          .div(supporters.length - paying),
      );
      return prices.find((price) =>
        supporters.reduce((sum, its) => sum.add(its.lt(price) ? its : price), zero).equals(1),
      );
    },
    (topic, price) =>
      ballots.forEach(
        (ballot, at) =>
          ballot.includes(topic) &&
          (budget[at] = (budget[at] ?? zero).gt(price) ? (budget[at] ?? zero).sub(price) : zero),
      ),
    -1,
  );
  return phragmen(
    ballots,
    seats,
    lot,
    budget.map((left) => share.sub(left)),
    chosen,
  );
}

/** Beats another by a chain of majorities that is stronger than every chain back; chains are tried one by one. */
function schulze(ballots: readonly Ballot[], seats: number, lot: readonly string[]): string[] {
  const rank = (ballot: Ballot, topic: string) =>
    ballot.includes(topic) ? ballot.indexOf(topic) : 99;
  const d = (one: string, other: string) =>
    ballots.filter((ballot) => rank(ballot, one) < rank(ballot, other)).length;
  const candidates = lot.filter((topic) => ballots.some((ballot) => ballot.includes(topic)));
  const strength = (from: string, to: string, seen: readonly string[] = [from]): number => {
    const link = (one: string, other: string) =>
      d(one, other) > d(other, one) ? d(one, other) : 0;
    return Math.max(
      link(from, to),
      ...candidates
        .filter((via) => via !== to && !seen.includes(via))
        .map((via) => Math.min(link(from, via), strength(via, to, [...seen, via]))),
    );
  };
  return inTurn(
    ballots,
    seats,
    lot,
    (topic, chosen) =>
      new Fraction(
        candidates.filter(
          (other) =>
            other !== topic &&
            !chosen.includes(other) &&
            strength(other, topic) > strength(topic, other),
        ).length,
      ),
    () => {},
    -1,
  );
}

function stv(ballots: readonly Ballot[], seats: number, lot: readonly string[]): string[] {
  const quota = Math.floor(ballots.length / (seats + 1)) + 1;
  let hopeful = lot.filter((topic) => ballots.some((ballot) => ballot.includes(topic)));
  const worth = ballots.map(() => new Fraction(1));
  const chosen: string[] = [];
  while (chosen.length < seats && hopeful.length > 0) {
    const holder = ballots.map((ballot) => ballot.find((topic) => hopeful.includes(topic)));
    const votes = (topic: string) =>
      holder.reduce((sum, its, at) => (its === topic ? sum.add(worth[at] ?? zero) : sum), zero);
    const order = hopeful.toSorted(
      (one, other) => votes(other).compare(votes(one)) || before(ballots, lot)(one, other),
    );
    const first = order[0] ?? "";
    if (hopeful.length <= seats - chosen.length || votes(first).gte(quota)) {
      const all = votes(first);
      if (hopeful.length > seats - chosen.length)
        ballots.forEach(
          (_, at) =>
            holder[at] === first && (worth[at] = (worth[at] ?? zero).mul(all.sub(quota)).div(all)),
        );
      if (hopeful.length <= seats - chosen.length) return [...chosen, ...order];
      chosen.push(first);
      hopeful = hopeful.filter((topic) => topic !== first);
    } else {
      const last = order.at(-1);
      hopeful = hopeful.filter((topic) => topic !== last);
    }
  }
  return chosen;
}

const SLOW: Readonly<
  Record<Rule, (ballots: readonly Ballot[], seats: number, lot: readonly string[]) => string[]>
> = {
  phragmen: (ballots, seats, lot) => phragmen(ballots, seats, lot),
  "equal-shares": equalShares,
  "seq-pav": (ballots, seats, lot) =>
    inTurn(ballots, seats, lot, (topic, chosen) =>
      ballots
        .filter((ballot) => ballot.includes(topic))
        .reduce(
          (sum, ballot) =>
            sum.add(new Fraction(1, 1 + ballot.filter((one) => chosen.includes(one)).length)),
          zero,
        ),
    ),
  approval: (ballots, seats, lot) =>
    inTurn(
      ballots,
      seats,
      lot,
      (topic) => new Fraction(ballots.filter((ballot) => ballot.includes(topic)).length),
    ),
  plurality: (ballots, seats, lot) =>
    inTurn(
      ballots,
      seats,
      lot,
      (topic) => new Fraction(ballots.filter(([first]) => first === topic).length),
    ),
  borda: (ballots, seats, lot) =>
    inTurn(ballots, seats, lot, (topic) => new Fraction(bordaOf(ballots, topic))),
  schulze,
  stv,
};

export const slowly = (
  rule: Rule,
  said: readonly Said[],
  seats = 3,
  lot: readonly string[] = TOPICS,
): string => SLOW[rule](each(said), seats, lot).join("");
