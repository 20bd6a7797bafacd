import * as z from "zod";
import { AreaId, BallotKey, OTHER, RoundId, TopicId } from "#contract/ids.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

export const MAX_CHOICES = 3;
/** Characters. */
export const MAX_OTHER = 300;
export const MAX_COMMENT = 1000;

/** Up to three topics, the most important first; none for "I do not know". No time, no name: nothing that leads back to a resident. */
export const Ballot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  topics: z.array(TopicId).max(MAX_CHOICES),
  /** The words of "something else"; read by a person before anybody else sees them. */
  other: z.string().max(MAX_OTHER).optional(),
  /** The answer to the open question; likewise. */
  comment: z.string().max(MAX_COMMENT).optional(),
  area: AreaId,
  channel: Channel,
});
export type Ballot = z.infer<typeof Ballot>;

export type ChoiceFault =
  | { kind: "none" }
  | { kind: "too-many"; chosen: number }
  | { kind: "twice"; topic: string }
  | { kind: "unknown"; topic: string }
  | { kind: "other-without-words" }
  | { kind: "other-too-long"; length: number }
  | { kind: "comment-too-long"; length: number }
  | { kind: "gap" };

export type Choice = { topics: readonly TopicId[]; other?: string; comment?: string };
/** What a resident filled in: first, second and third place (empty where left open), the words of "something else", the open answer, and whether "I do not know" was ticked. */
export type Filled = { places: readonly string[]; other: string; comment: string; unsure: boolean };

/**
 * Reads what a resident filled in. Whoever chooses topics and ticks "I do not know" chose topics.
 * Returns the choice, or every fault at once, so that nobody mends a form three times.
 */
export function readChoice(
  { places, other: words, comment: said, unsure }: Filled,
  offered: readonly TopicId[],
): { kind: "choice"; choice: Choice } | { kind: "faults"; faults: readonly ChoiceFault[] } {
  const faults: ChoiceFault[] = [];
  const chosen = places.filter((place) => place !== "");
  if (chosen.length === 0 && !unsure) faults.push({ kind: "none" });
  if (chosen.length > MAX_CHOICES) faults.push({ kind: "too-many", chosen: chosen.length });
  if (places.findLastIndex((place) => place !== "") >= chosen.length) faults.push({ kind: "gap" });
  for (const topic of new Set(chosen.filter((one, at) => chosen.indexOf(one) !== at)))
    faults.push({ kind: "twice", topic });
  const known = new Map<string, TopicId>(offered.map((topic) => [topic, topic]));
  const topics = chosen.flatMap((topic) => known.get(topic) ?? []);
  for (const topic of chosen)
    if (!known.has(topic)) faults.push({ kind: "unknown", topic: topic.slice(0, 40) });
  const other = words.trim();
  if (chosen.includes(OTHER) && other === "") faults.push({ kind: "other-without-words" });
  if (other.length > MAX_OTHER) faults.push({ kind: "other-too-long", length: other.length });
  const comment = said.trim();
  if (comment.length > MAX_COMMENT)
    faults.push({ kind: "comment-too-long", length: comment.length });
  if (faults.length > 0) return { kind: "faults", faults };
  return {
    kind: "choice",
    choice: {
      topics,
      ...(other === "" || !topics.includes(OTHER) ? {} : { other }),
      ...(comment === "" ? {} : { comment }),
    },
  };
}
