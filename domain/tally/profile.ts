import { placesOf } from "#domain/answer/agenda-survey.ts";
import type { Ballot, Channel } from "#domain/answer/ballot.ts";
import { type AreaId, TopicId } from "#contract/ids.ts";
import type { Exact, Weights } from "./terms.ts";

/** Places from the most important on; topics on one place are ranked equal. */
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

/** A ranking again from its text. Errors: ZodError for what names no topic. */
export function alikeFrom(text: string): Pick<Alike, "ranking" | "weight"> {
  const [ranking = "", weight = "1"] = text.split("*");
  const places = ranking.split(">").map((place) => place.split("="));
  return { ranking: places.map((place) => place.map((topic) => TopicId.parse(topic))), weight };
}

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
  { topics, equal, area, channel }: Pick<Ballot, "topics" | "equal" | "area" | "channel">,
  weights: Weights = {},
): void {
  add(count.byArea, area, 1);
  add(count.byChannel, channel, 1);
  if (topics.length === 0) {
    count.blank += 1;
    return;
  }
  const ranking = placesOf({ topics, equal });
  addAlike(count.profile, { ranking, weight: weights[area] ?? "1", ballots: 1 });
  count.ballots += 1;
}

/** The count of published rows; one that says nothing is blank. */
export function countOfRows(rows: readonly string[]): Pick<Count, "profile" | "ballots" | "blank"> {
  const profile: Profile = new Map();
  const named = rows.filter((row) => row !== "");
  for (const row of named) addAlike(profile, { ...alikeFrom(row), ballots: 1 });
  return { profile, ballots: named.length, blank: rows.length - named.length };
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
