import type { Electorate } from "./electorate.ts";
import { equalShares } from "./equal-shares.ts";
import { approval, borda, plurality } from "./majority.ts";
import { phragmen } from "./phragmen.ts";
import { type CountRound, electInTurn, type Method } from "./rounds.ts";
import { schulze } from "./schulze.ts";
import { seqPav } from "./seq-pav.ts";
import { stv } from "./stv.ts";
import type { Rule } from "./terms.ts";

const IN_TURN: Readonly<
  Record<Exclude<Rule, "stv">, (electorate: Electorate, seats: number) => Method>
> = {
  phragmen: (electorate) => phragmen(electorate),
  "equal-shares": equalShares,
  "seq-pav": seqPav,
  approval,
  plurality,
  borda,
  schulze,
};

/** Counts by a rule: every round in order, exact, the same whatever the order of the ballots. */
export const countBy = <T extends string>(
  rule: Rule,
  electorate: Electorate<T>,
  seats: number,
): CountRound<T>[] =>
  rule === "stv"
    ? stv(electorate, seats)
    : electInTurn(electorate, seats, IN_TURN[rule](electorate, seats));

/** The topics that a count elected, in order. */
export const agendaOf = <T extends string>(rounds: readonly CountRound<T>[]): T[] =>
  rounds.filter(({ outcome }) => outcome === "elected").map(({ topic }) => topic);
