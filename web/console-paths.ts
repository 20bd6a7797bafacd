import type { Action } from "#domain/actions/action.ts";
import {
  type CycleId,
  isWave,
  type NeighbourhoodId,
  type RunId,
  type TopicId,
} from "#contract/ids.ts";
import type { Partner } from "#contract/organisation.ts";
import type { OwnTopic } from "#domain/own-topic.ts";

/** Where in the console an action stands: mails and calendars lead there too. */
export const actionPath = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `/console/actions/${cycle}/${id}`;

/** Where the meeting of a cycle is held. */
export const meetingPath = (cycle: CycleId): string => `/console/meeting/${cycle}`;

/** Where what residents wrote in a round is read, and what of it lies at a topic. */
export const roomPath = (run: RunId): string => `/console/reading/${run}`;
export const atTopicPath = (run: RunId, topic: TopicId): string =>
  `${roomPath(run)}?topic=${topic}`;

/** Likewise its pictures. */
export const picturesPath = ({ cycle, id }: Pick<Action, "cycle" | "id">): string =>
  `/console/pictures/${cycle}/${id}`;

/** Where somebody writes down what came of it. */
export const outcomePath = (action: Pick<Action, "cycle" | "id">): string =>
  `${picturesPath(action)}/outcome`;

/** Likewise a cycle or a wave. */
export const runPath = (run: RunId): string =>
  `/console/${isWave(run) ? "waves" : "cycles"}/${run}`;

/** Likewise the topics of a neighbourhood's own, and one of them. */
export const topicsPath = (neighbourhood: NeighbourhoodId): string =>
  `/console/neighbourhoods/${neighbourhood}/topics`;
export const topicPath = ({ neighbourhood, id }: Pick<OwnTopic, "neighbourhood" | "id">): string =>
  `${topicsPath(neighbourhood)}/${id}`;

/** Where what organisations outside the team were asked and said stands. */
export const errandsPath = (neighbourhood: NeighbourhoodId): string =>
  `/console/errands/${neighbourhood}`;

/** Where the organisations of a neighbourhood are listed. */
export const organisationsPath = (neighbourhood: NeighbourhoodId): string =>
  `/console/neighbourhoods/${neighbourhood}/organisations`;

/** Likewise what everybody reads of the promises of one of them, or will. */
export const ownMemoryPath = (neighbourhood: NeighbourhoodId, organisation: Partner): string =>
  `${organisationsPath(neighbourhood)}/${organisation}/memory`;
