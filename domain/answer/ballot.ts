import { z } from "zod";
import { AreaId, BallotKey, OTHER, RoundId, TopicId } from "#domain/ids.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

export const MAX_CHOICES = 3;

/** Up to three topics, the most important first. No time, no name: nothing that leads back to a resident. */
export const Ballot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  topics: z.array(TopicId).min(1).max(MAX_CHOICES),
  /** The words of "something else"; read by a person before anybody else sees them. */
  other: z.string().max(300).optional(),
  area: AreaId,
  channel: Channel,
});
export type Ballot = z.infer<typeof Ballot>;

export const SHARDS = 16;

/** The shard of a ballot: the first hexadecimal digit of its key. */
export const shardOf = (key: BallotKey): number => Number.parseInt(key.slice(0, 1), 16);

export type ChoiceFault =
  | { kind: "none" }
  | { kind: "too-many"; chosen: number }
  | { kind: "twice"; topic: string }
  | { kind: "unknown"; topic: string }
  | { kind: "other-without-words" }
  | { kind: "other-too-long"; length: number }
  | { kind: "gap" };

export type Choice = { topics: readonly TopicId[]; other?: string };

/**
 * Reads what a resident chose as first, second and third (empty strings are places left open) and the words of "something else".
 * Returns the choice, or every fault at once, so that nobody mends a form three times.
 */
export function readChoice(
  places: readonly string[],
  words: string,
  offered: readonly TopicId[],
): { kind: "choice"; choice: Choice } | { kind: "faults"; faults: readonly ChoiceFault[] } {
  const faults: ChoiceFault[] = [];
  const chosen = places.filter((place) => place !== "");
  if (chosen.length === 0) faults.push({ kind: "none" });
  if (chosen.length > MAX_CHOICES) faults.push({ kind: "too-many", chosen: chosen.length });
  if (places.findLastIndex((place) => place !== "") >= chosen.length) faults.push({ kind: "gap" });
  for (const topic of new Set(chosen.filter((one, at) => chosen.indexOf(one) !== at))) faults.push({ kind: "twice", topic });
  const known = new Map<string, TopicId>(offered.map((topic) => [topic, topic]));
  const topics = chosen.flatMap((topic) => known.get(topic) ?? []);
  for (const topic of chosen) if (!known.has(topic)) faults.push({ kind: "unknown", topic: topic.slice(0, 40) });
  const other = words.trim();
  if (chosen.includes(OTHER) && other === "") faults.push({ kind: "other-without-words" });
  if (other.length > 300) faults.push({ kind: "other-too-long", length: other.length });
  if (faults.length > 0) return { kind: "faults", faults };
  return { kind: "choice", choice: other === "" || !topics.includes(OTHER) ? { topics } : { topics, other } };
}
