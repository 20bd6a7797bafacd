import * as z from "zod";
import { RandomId, RoundId, type TopicId } from "#contract/ids.ts";
import { ANSWER } from "./agenda-survey.ts";

/**
 * An answer by the open link of a poster. Nobody can tell who gave it, or how often; so it is kept
 * apart and never counted with the ballots.
 */
export const OpenAnswer = z.strictObject({
  id: RandomId,
  round: RoundId,
  ...ANSWER,
});
export type OpenAnswer = z.infer<typeof OpenAnswer>;

/** How often the open answers name each topic, the most often named first. */
export function namedInOpen(answers: readonly OpenAnswer[]): (readonly [TopicId, number])[] {
  const named = new Map<TopicId, number>();
  for (const { topics } of answers)
    for (const topic of topics) named.set(topic, (named.get(topic) ?? 0) + 1);
  return [...named].toSorted(
    ([first, one], [second, other]) => other - one || (first < second ? -1 : 1),
  );
}
