import type { TopicId } from "#contract/ids.ts";

/**
 * The order in which the last ties are broken: a fair shuffle (sorted by random keys), drawn before
 * anybody answers. `chance` gives numbers in [0, 1).
 */
export const drawLot = (topics: readonly TopicId[], chance: () => number): TopicId[] =>
  sortedBy(topics, chance);

/** An order of this resident's own, the same at every visit; `other`, something else, stays last. */
export function orderFor(
  topics: readonly TopicId[],
  seed: string,
  other: TopicId,
  hash: (text: string) => string,
): TopicId[] {
  const named = topics.filter((topic) => topic !== other);
  const ordered = sortedBy(named, (topic) => hash(`${seed}|${topic}`));
  return topics.includes(other) ? [...ordered, other] : ordered;
}

function sortedBy(
  topics: readonly TopicId[],
  keyOf: (topic: TopicId) => string | number,
): TopicId[] {
  const keyed = topics.map((topic) => ({ topic, key: keyOf(topic) }));
  return keyed
    .toSorted((one, other) => {
      const [first, second] =
        one.key === other.key ? [one.topic, other.topic] : [one.key, other.key];
      return first < second ? -1 : 1;
    })
    .map(({ topic }) => topic);
}
