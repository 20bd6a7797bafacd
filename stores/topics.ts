import * as z from "zod";
import { Topic } from "#domain/neighbourhood.ts";
import type { TopicId } from "#contract/ids.ts";
import list from "#data/topics.json" with { type: "json" };

/** The topics that a neighbourhood can offer; a municipality brings its own by replacing the data file. */
export const topics: ReadonlyMap<TopicId, Topic> = new Map(
  z
    .array(Topic)
    .parse(list)
    .map((topic) => [topic.id, topic]),
);

/** The topics with these ids, in their order; unknown ones are left out. */
export const topicsNamed = (ids: readonly TopicId[]): Topic[] =>
  ids.flatMap((id) => topics.get(id) ?? []);
