import type { Ballot, Channel } from "#domain/answer/ballot.ts";
import type { AreaId, TopicId } from "#contract/ids.ts";
import type { Exact, Weights } from "./terms.ts";

/** Places from the most important on; topics on one place are ranked equal (only files from elsewhere hold those). */
export type Ranking<T extends string = TopicId> = readonly (readonly T[])[];

/** Ballots that say the same and count for the same. */
type Alike<T extends string = TopicId> = {
  ranking: Ranking<T>;
  weight: Exact;
  ballots: number;
};

/** Identical ballots are counted once: a million ballots are a few thousand of these, each under its own text. */
export type Profile<T extends string = TopicId> = Map<string, Alike<T>>;

/**
 * What counting keeps of the ballots; shards are counted apart and merged. Blank ones ("I do not
 * know") are told and count for nothing: no threshold rises by them.
 */
export type Count = {
  profile: Profile;
  byArea: Map<AreaId, number>;
  byChannel: Map<Channel, number>;
  ballots: number;
  blank: number;
};

export const emptyCount = (): Count => ({
  profile: new Map(),
  byArea: new Map(),
  byChannel: new Map(),
  ballots: 0,
  blank: 0,
});

const add = <K>(to: Map<K, number>, key: K, by: number) => to.set(key, (to.get(key) ?? 0) + by);

/** A ranking as text, `litter>parking=vermin`, with its weight behind it where that is not 1: `litter>parking*3/2`. */
export const textOf = (ranking: Ranking<string>, weight: Exact = "1"): string =>
  `${ranking.map((place) => place.join("=")).join(">")}${weight === "1" ? "" : `*${weight}`}`;

/** Adds ballots that say the same to a profile. */
export function addAlike<T extends string>(
  profile: Profile<T>,
  { ranking, weight, ballots }: Alike<T>,
): void {
  const text = textOf(ranking, weight);
  const known = profile.get(text);
  if (known === undefined) profile.set(text, { ranking, weight, ballots });
  else known.ballots += ballots;
}

/** Adds one ballot to a count, with the weight of its area. */
export function addBallot(
  count: Count,
  { topics, area, channel }: Pick<Ballot, "topics" | "area" | "channel">,
  weights: Weights = {},
): void {
  add(count.byArea, area, 1);
  add(count.byChannel, channel, 1);
  if (topics.length === 0) {
    count.blank += 1;
    return;
  }
  const ranking = topics.map((topic) => [topic]);
  addAlike(count.profile, { ranking, weight: weights[area] ?? "1", ballots: 1 });
  count.ballots += 1;
}

/** One count of both; the order does not matter. */
export function mergeCounts(one: Count, other: Count): Count {
  const merged: Count = {
    profile: new Map([...one.profile].map(([text, alike]) => [text, { ...alike }])),
    byArea: new Map(one.byArea),
    byChannel: new Map(one.byChannel),
    ballots: one.ballots + other.ballots,
    blank: one.blank + other.blank,
  };
  for (const alike of other.profile.values()) addAlike(merged.profile, alike);
  for (const [area, ballots] of other.byArea) add(merged.byArea, area, ballots);
  for (const [channel, ballots] of other.byChannel) add(merged.byChannel, channel, ballots);
  return merged;
}

/**
 * The profile as lines of text that do not depend on the order of the ballots: `litter>parking:12`.
 * Their SHA-256, joined by line breaks, is the digest of the count.
 */
export const linesOf = (profile: Profile<string>): string[] =>
  [...profile].map(([text, { ballots }]) => `${text}:${ballots}`).toSorted();

/** The number of ballots in all. */
export const ballotsIn = (profile: Profile<string>): number =>
  [...profile.values()].reduce((sum, { ballots }) => sum + ballots, 0);

/** How many ballots name each topic; a ballot counts for one here, whatever its weight. */
export function namedBy<T extends string>(
  profile: Profile<T>,
  topics: readonly T[],
): Map<T, number> {
  const named = new Map(topics.map((topic) => [topic, 0]));
  for (const { ranking, ballots } of profile.values())
    for (const place of ranking) for (const topic of place) add(named, topic, ballots);
  return named;
}

/** How many ballots name at least one topic of an agenda. */
export function representedBy<T extends string>(profile: Profile<T>, agenda: readonly T[]): number {
  const chosen = new Set(agenda);
  return [...profile.values()].reduce(
    (sum, { ranking, ballots }) =>
      ranking.some((place) => place.some((topic) => chosen.has(topic))) ? sum + ballots : sum,
    0,
  );
}
