import fc from "fast-check";
import { electorateOf } from "#domain/tally/electorate.ts";
import { addAlike, type Profile, type Ranking } from "#domain/tally/profile.ts";
import type { CountRound } from "#domain/tally/rounds.ts";
import { agendaOf, countBy } from "#domain/tally/rules.ts";
import type { Exact, Rule } from "#domain/tally/terms.ts";

/** Ballots as short words: `abc` ranks a, b and c; `a=bc` ranks a and b equal, then c; with a number before it, so many of them: `42 MNCK`. */
export type Said = { ranking: Ranking<string>; ballots: number; weight?: Exact };

export const say = (...texts: readonly string[]): Said[] =>
  texts.map((text) => {
    const [, times = "1", ranks = "", weight] = /^(?:(\d+) )?([^*]*)(?:\*(.+))?$/.exec(text) ?? [];
    const places = [...ranks.matchAll(/(?:[A-Za-z]=)*[A-Za-z]/g)].map(([place]) =>
      place.split("="),
    );
    return { ranking: places, ballots: Number(times), ...(weight === undefined ? {} : { weight }) };
  });

export function profileOf(said: readonly Said[]): Profile<string> {
  const profile: Profile<string> = new Map();
  for (const { ranking, ballots, weight = "1" } of said)
    addAlike(profile, { ranking, ballots, weight });
  return profile;
}

export const letters = (text: string): string[] => text.split("");
export const TOPICS = letters("abcdef");

type Options = {
  seats?: number;
  lot?: readonly string[];
  eligible?: readonly string[];
  places?: number;
};

export function roundsOf(
  rule: Rule,
  said: readonly Said[],
  { seats = 3, lot = TOPICS, eligible = lot, places = 3 }: Options = {},
): CountRound<string>[] {
  return countBy(rule, electorateOf(profileOf(said), eligible, lot, places), seats);
}
export const elect = (rule: Rule, said: readonly Said[], options: Options = {}): string =>
  agendaOf(roundsOf(rule, said, options)).join("");

/** What a round says in short: `b at 1/4`, `-c at 2` for an elimination. */
export const short = (rounds: readonly CountRound<string>[]): string[] =>
  rounds.map(
    ({ outcome, topic, value }) => `${outcome === "elected" ? "" : "-"}${topic} at ${value}`,
  );

/** Random ballots: up to three of six topics, in an order. */
const ranking = fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 });
export const profiles = fc.array(
  ranking.map((topics): Said => ({ ranking: topics.map((topic) => [topic]), ballots: 1 })),
  { minLength: 1, maxLength: 30 },
);
/** Ballots that may rank topics equal, too. */
export const tiedProfiles = fc.array(
  fc.tuple(ranking, fc.nat(3)).map(([topics, cut]): Said => ({
    ranking:
      cut === 0 || cut > topics.length
        ? topics.map((topic) => [topic])
        : [topics.slice(0, cut), ...topics.slice(cut).map((topic) => [topic])],
    ballots: 1,
  })),
  { minLength: 1, maxLength: 20 },
);

export const named = ({ ranking: places }: Said): string[] => places.flat();
