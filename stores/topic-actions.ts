import * as z from "zod";
import { TopicId } from "#contract/ids.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { actionsInEveryLanguage } from "#domain/own-topic.ts";
import { TopicActions } from "#domain/topic-actions.ts";
import list from "#data/topic-actions.json" with { type: "json" };
import { topicsOf } from "./start-list.ts";

/** Apart from the words of the topics, which every page of residents carries. */
const startActions = z.partialRecord(TopicId, TopicActions).parse(list);

/** The topics of a round, with what can be done about each. */
export const workedOut = (
  round: Pick<Round, "topics" | "ownTopics">,
): (Topic & Partial<TopicActions>)[] =>
  topicsOf(round).map((topic) => {
    const own = round.ownTopics?.find(({ id }) => id === topic.id);
    return { ...topic, ...(own ? actionsInEveryLanguage(own) : startActions[topic.id]) };
  });
