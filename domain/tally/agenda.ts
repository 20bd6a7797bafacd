import { OTHER, type Instant, type TopicId } from "#contract/ids.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { recountWithout } from "./count.ts";
import { decisionTold, figuresOf } from "./told.ts";
import type { Agenda, CoordinatorChoice, Tally, TopicDecision, Triage } from "./tally.ts";

/**
 * What triage keeps off the agenda: one partner's own task. That nobody is willing yet keeps nothing
 * off: residents chose it.
 */
export const removedBy = (triage: readonly Pick<Triage, "topic" | "integral">[]): TopicId[] =>
  triage.filter(({ integral }) => !integral).map(({ topic }) => topic);

/** The agenda as it follows from what the meeting has answered so far. */
export const agendaAfter = (
  tally: Tally,
  triage: readonly Pick<Triage, "topic" | "integral">[],
): TopicId[] => recountWithout(tally, removedBy(triage));

export type ChoiceProblem = "too-many" | "not-offered" | "twice" | "reason-missing";

/**
 * What is wrong with a coordinator's agenda, or undefined: at most three, each offered, and a
 * published reason when it differs from the count.
 */
export function problemWith(
  tally: Tally,
  choice: Pick<CoordinatorChoice, "topics" | "triage" | "reason">,
): ChoiceProblem | undefined {
  if (choice.topics.length > tally.terms.seats) return "too-many";
  if (new Set(choice.topics).size < choice.topics.length) return "twice";
  if (choice.topics.some((topic) => !tally.lotOrder.includes(topic) || topic === OTHER))
    return "not-offered";
  const counted = agendaAfter(tally, choice.triage);
  const same =
    counted.length === choice.topics.length &&
    counted.every((topic, at) => topic === choice.topics[at]);
  return same || choice.reason !== undefined ? undefined : "reason-missing";
}

/**
 * The agenda as the coordinator confirmed it, or as counted when nobody did. Every topic that was
 * offered gets one decision: none is dropped without a word.
 */
export function decideAgenda(
  tally: Tally,
  topics: readonly Topic[],
  choice: CoordinatorChoice | undefined,
  adopted: Instant,
): Agenda {
  const agenda = choice?.topics ?? tally.agenda;
  const figures = figuresOf(tally);
  return {
    round: tally.round,
    topics: [...agenda],
    decisions: tally.lotOrder.map((topic) =>
      decisionTold(decisionOn(topic, { tally, topics, agenda, choice }), figures),
    ),
    adoptedBy: choice === undefined ? "counted" : "coordinator",
    adopted,
    ...(choice?.reason === undefined ? {} : { reason: choice.reason }),
  };
}

type Deciding = {
  tally: Tally;
  topics: readonly Topic[];
  agenda: readonly TopicId[];
  choice: CoordinatorChoice | undefined;
};

function decisionOn(topic: TopicId, deciding: Deciding): TopicDecision {
  const { threshold, named: votes } = deciding.tally;
  const place = deciding.agenda.indexOf(topic) + 1;
  const named = votes[topic] ?? 0;
  if (place > 0) return { kind: "adopted", topic, place, ...nobodyFor(topic, deciding.choice) };
  if (topic === OTHER && named > 0) return { kind: "many-wishes", topic, named };
  if (named < threshold) return { kind: "not-shared", topic, named, threshold };
  return leftOut(topic, deciding) ?? { kind: "not-elected", topic, named };
}

const nobodyFor = (topic: TopicId, choice: CoordinatorChoice | undefined) =>
  choice?.triage.some((one) => one.topic === topic && one.willing === "no") === true
    ? { willing: "no" as const }
    : {};

/** Why the team leaves out what residents share: a partner's own task, or its reason. */
function leftOut(topic: TopicId, { tally, topics, choice }: Deciding): TopicDecision | undefined {
  if (choice === undefined) return undefined;
  const triage = choice.triage.find((one) => one.topic === topic);
  const partner = topics.find(({ id }) => id === topic)?.handler;
  if (triage?.integral === false && partner !== undefined)
    return { kind: "handed-over", topic, partner };
  return choice.reason !== undefined && tally.agenda.includes(topic)
    ? { kind: "deviated", topic, reason: choice.reason }
    : undefined;
}
