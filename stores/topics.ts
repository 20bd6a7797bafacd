import { Conflict } from "#contract/errors.ts";
import { type NeighbourhoodId, OTHER, type TopicId } from "#contract/ids.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { UNSURE } from "#domain/answer/agenda-survey.ts";
import {
  newTopic,
  OwnTopic,
  type TopicDoer,
  topicIdFor,
  type TopicProposal,
} from "#domain/own-topic.ts";
import { having } from "./expressions.ts";
import { startList } from "./start-list.ts";
import type { Write } from "./transaction.ts";
import { overCycles } from "./tables.ts";

/** What no topic can be named after. */
const TAKEN: readonly string[] = [...startList.keys(), OTHER, UNSURE];

/** The topics of a neighbourhood's own; those of the start list are nobody's fact. */
export const topics = overCycles((cycle) => ({
  of: (neighbourhood: NeighbourhoodId): Promise<OwnTopic[]> =>
    cycle.list(OwnTopic, cycleKeys.topics(neighbourhood)),
  get: (neighbourhood: NeighbourhoodId, id: TopicId): Promise<OwnTopic | undefined> =>
    cycle.get(OwnTopic, cycleKeys.topic(neighbourhood, id)),

  /**
   * What is proposed, under a name after its first words that no topic has yet; nothing is kept of
   * it.
   */
  async drafted(proposal: TopicProposal, doer: TopicDoer): Promise<OwnTopic> {
    const [first = ""] = Object.values(proposal.words);
    const standing = await this.of(proposal.neighbourhood);
    const id = topicIdFor(first, new Set([...TAKEN, ...standing.map((one) => one.id)]));
    return newTopic(id, proposal, doer);
  },
  /** A new topic. Errors: Conflict after five lost races. */
  async propose(proposal: TopicProposal, doer: TopicDoer): Promise<OwnTopic> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const topic = await this.drafted(proposal, doer);
      if (await cycle.saveNew(cycleKeys.topic(topic.neighbourhood, topic.id), topic)) return topic;
    }
    throw new Conflict("Somebody else is adding topics; try again.");
  },

  /** A write of a topic after something was done with it, refused when somebody else was first. */
  saving: (topic: OwnTopic): Write =>
    cycle.put(
      cycleKeys.topic(topic.neighbourhood, topic.id),
      topic,
      having({ version: topic.version - 1 }),
    ),
  /** The same; false when somebody else was first. */
  save(topic: OwnTopic): Promise<boolean> {
    return cycle.writeAll([this.saving(topic)]);
  },
}));
