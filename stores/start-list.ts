import * as z from "zod";
import { inEveryLanguage } from "#domain/own-topic.ts";
import { Topic } from "#domain/neighbourhood.ts";
import type { TopicId } from "#contract/ids.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import list from "#data/topics.json" with { type: "json" };

/**
 * The topics that every neighbourhood can offer without writing any of its own; a municipality
 * brings other ones by replacing the data file.
 */
export const startList: ReadonlyMap<TopicId, Topic> = new Map(
  z
    .array(Topic)
    .parse(list)
    .map((topic) => [topic.id, topic]),
);

/** What a round keeps of its topics. */
type Asked = Pick<Round, "topics" | "ownTopics">;

/**
 * The topics of a round as they were when it opened, in their order, or those of them that are
 * named; unknown ones are left out.
 */
export const topicsOf = (
  { topics, ownTopics = [] }: Asked,
  ids: readonly TopicId[] = topics,
): Topic[] =>
  ids.flatMap((id) => {
    const own = ownTopics.find((one) => one.id === id);
    return (own && inEveryLanguage(own)) ?? startList.get(id) ?? [];
  });

/** What a round asks and what it left out, in words. */
export const namedIn = ({ leftOut = [], ...round }: Asked & Pick<Round, "leftOut">): Topic[] =>
  topicsOf(round, [...round.topics, ...leftOut.map(({ topic }) => topic)]);

/** Topics that several rounds asked, as the last of them called them. */
export const topicsOfAll = (
  rounds: readonly Pick<Round, "ownTopics">[],
  ids: readonly TopicId[],
): Topic[] =>
  topicsOf(
    { topics: [], ownTopics: rounds.toReversed().flatMap(({ ownTopics = [] }) => ownTopics) },
    ids,
  );
