import type { Ballot, Channel } from "#domain/answer/ballot.ts";
import { type AreaId, OTHER, type TopicId } from "#domain/ids.ts";

/** Identical rankings are counted once: a million ballots are a few thousand of these. */
export type Profile = ReadonlyMap<string, { topics: readonly TopicId[]; ballots: number }>;

/** What counting keeps of the ballots; shards are counted apart and merged. */
export type Count = {
  profile: Map<string, { topics: readonly TopicId[]; ballots: number }>;
  byArea: Map<AreaId, number>;
  byChannel: Map<Channel, number>;
  ballots: number;
};

export const emptyCount = (): Count => ({ profile: new Map(), byArea: new Map(), byChannel: new Map(), ballots: 0 });

const add = <K>(to: Map<K, number>, key: K, by: number) => to.set(key, (to.get(key) ?? 0) + by);

/** Adds one ballot to a count. */
export function addBallot(count: Count, { topics, area, channel }: Pick<Ballot, "topics" | "area" | "channel">): void {
  const key = topics.join(">");
  const known = count.profile.get(key);
  if (known === undefined) count.profile.set(key, { topics, ballots: 1 });
  else known.ballots += 1;
  add(count.byArea, area, 1);
  add(count.byChannel, channel, 1);
  count.ballots += 1;
}

/** One count of both; the order does not matter. */
export function mergeCounts(one: Count, other: Count): Count {
  const merged: Count = { profile: new Map([...one.profile].map(([key, value]) => [key, { ...value }])), byArea: new Map(one.byArea), byChannel: new Map(one.byChannel), ballots: one.ballots + other.ballots };
  for (const [key, { topics, ballots }] of other.profile) {
    const known = merged.profile.get(key);
    if (known === undefined) merged.profile.set(key, { topics, ballots });
    else known.ballots += ballots;
  }
  for (const [area, ballots] of other.byArea) add(merged.byArea, area, ballots);
  for (const [channel, ballots] of other.byChannel) add(merged.byChannel, channel, ballots);
  return merged;
}

/** The ballots as text that does not depend on their order; its SHA-256 is the digest of the count. */
export const canonicalProfile = (profile: Profile): string => [...profile].map(([ranking, { ballots }]) => `${ranking}:${ballots}`).toSorted().join("\n");

/** How many ballots name each topic. */
export function namedBy(profile: Profile, topics: readonly TopicId[]): Map<TopicId, number> {
  const named = new Map<TopicId, number>(topics.map((topic) => [topic, 0]));
  for (const { topics: chosen, ballots } of profile.values()) for (const topic of new Set(chosen)) add(named, topic, ballots);
  return named;
}

/** Borda for truncated ballots: 3 points for the first of three places, 2 for the second, 1 for the third, none for what is not named. */
export function bordaOf(profile: Profile, topics: readonly TopicId[], places = 3): Map<TopicId, number> {
  const scores = new Map<TopicId, number>(topics.map((topic) => [topic, 0]));
  for (const { topics: chosen, ballots } of profile.values()) for (const [at, topic] of chosen.entries()) add(scores, topic, ballots * Math.max(0, places - at));
  return scores;
}

/** "Something else" is many wishes under one name: it is counted and shown, and cannot be elected. */
export const electable = (topics: readonly TopicId[]): TopicId[] => topics.filter((topic) => topic !== OTHER);
