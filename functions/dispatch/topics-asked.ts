import { InvalidInput } from "#contract/errors.ts";
import type { CycleId, Instant } from "#contract/ids.ts";
import {
  type Choosing,
  chooseTopics,
  LEAST_TOPICS,
  ownIn,
} from "#domain/dispatch/choose-topics.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { mainLanguage, type Neighbourhood } from "#domain/neighbourhood.ts";
import { offered } from "#domain/own-topic.ts";
import type { Uses } from "#stores/stores.ts";

/**
 * What the round of a cycle that opens now asks, what it leaves out and why; `earlier` are the
 * cycles of its area.
 */
export async function topicsAsked(
  { actions, topics }: Uses<"actions" | "topics">,
  neighbourhood: Neighbourhood,
  { id, earlier }: { id: CycleId; earlier: readonly Pick<Cycle, "opened">[] },
) {
  const reopened = await actions.reopenedTopics(id);
  const own = await topics.of(neighbourhood.id);
  const since = earlier
    .map(({ opened }) => opened)
    .toSorted()
    .at(-1);
  const choosing: Choosing = { neighbourhood, own, reopened, since };
  const chosen = chooseTopics(choosing);
  return {
    ...chosen,
    ownTopics: ownIn(chosen, own, mainLanguage(neighbourhood)),
    /** What was proposed and has its place now. */
    placed: (at: Instant) =>
      own
        .filter(({ id, status }) => status === "proposed" && chosen.topics.includes(id))
        .map((topic) => offered(topic, { at, by: "machine" })),
  };
}
export type TopicsAsked = Awaited<ReturnType<typeof topicsAsked>>;

export const isEnough = ({ topics }: Pick<TopicsAsked, "topics">): boolean =>
  topics.length >= LEAST_TOPICS;

/** Errors: InvalidInput when too few of the topics that were chosen can be asked. */
export function mustBeEnough(asked: TopicsAsked, { name }: Neighbourhood): void {
  if (isEnough(asked)) return;
  const lacking = asked.leftOut.map(({ topic, why }) => `${topic} (${why.kind})`).join(", ");
  throw new InvalidInput(
    `${name} has too few topics to ask: ${lacking}. Choose at least ${LEAST_TOPICS}, with words in every language of the neighbourhood.`,
  );
}
