import { OTHER, type Instant, type TopicId } from "#contract/ids.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { recountWithout } from "./count.ts";
import type { Agenda, CoordinatorChoice, Tally, TopicDecision, Triage } from "./tally.ts";

/** The triage as far as the count and the topic itself tell; whether somebody is willing has to be asked. */
export function triageOf(tally: Tally, topic: Topic): Triage {
  return {
    topic: topic.id,
    shared: (tally.named[topic.id] ?? 0) >= tally.threshold,
    integral: topic.handler === undefined,
    willing: "unknown",
  };
}

/** The topics that stay out of the agenda on the coordinator's word: one partner's own task, or nobody to take it up with. */
export const removedBy = (triage: readonly Triage[]): TopicId[] =>
  triage.filter(({ integral, willing }) => !integral || willing === "no").map(({ topic }) => topic);

export type ChoiceProblem = "too-many" | "not-offered" | "twice" | "reason-missing";

/** What is wrong with a coordinator's agenda, or undefined: at most three, each offered, and a published reason when it differs from the count. */
export function problemWith(
  tally: Tally,
  choice: Pick<CoordinatorChoice, "topics" | "triage" | "reason">,
): ChoiceProblem | undefined {
  if (choice.topics.length > tally.terms.seats) return "too-many";
  if (new Set(choice.topics).size < choice.topics.length) return "twice";
  if (choice.topics.some((topic) => !tally.lotOrder.includes(topic) || topic === OTHER))
    return "not-offered";
  const counted = recountWithout(tally, removedBy(choice.triage));
  const same =
    counted.length === choice.topics.length &&
    counted.every((topic, at) => topic === choice.topics[at]);
  return same || choice.reason !== undefined ? undefined : "reason-missing";
}

/** The agenda as the coordinator confirmed it, or as counted when nobody did. Every topic that was offered gets one decision: none is dropped without a word. */
export function decideAgenda(
  tally: Tally,
  topics: ReadonlyMap<TopicId, Topic>,
  choice: CoordinatorChoice | undefined,
  adopted: Instant,
): Agenda {
  const agenda = choice?.topics ?? tally.agenda;
  const decisions = tally.lotOrder.map((topic) =>
    decisionOn(topic, agenda, tally, topics.get(topic), choice),
  );
  return {
    round: tally.round,
    topics: [...agenda],
    decisions,
    adoptedBy: choice === undefined ? "counted" : "coordinator",
    adopted,
    ...(choice?.reason === undefined ? {} : { reason: choice.reason }),
  };
}

function decisionOn(
  id: TopicId,
  agenda: readonly TopicId[],
  tally: Tally,
  topic: Topic | undefined,
  choice: CoordinatorChoice | undefined,
): TopicDecision {
  const place = agenda.indexOf(id) + 1;
  if (place > 0) return { kind: "adopted", topic: id, place };
  const named = tally.named[id] ?? 0;
  if (id === OTHER && named > 0) return { kind: "many-wishes", topic: id, named };
  if (named < tally.threshold)
    return { kind: "not-shared", topic: id, named, threshold: tally.threshold };
  const triage = choice?.triage.find((one) => one.topic === id);
  if (triage?.integral === false && topic?.handler !== undefined)
    return { kind: "handed-over", topic: id, partner: topic.handler };
  if (triage?.willing === "no") return { kind: "nobody-willing", topic: id };
  if (choice?.reason !== undefined && tally.agenda.includes(id))
    return { kind: "deviated", topic: id, reason: choice.reason };
  return { kind: "not-elected", topic: id, named };
}
