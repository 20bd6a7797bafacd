import * as z from "zod";
import { AreaId, BallotKey, OTHER, RoundId, TopicId } from "#contract/ids.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

export const MAX_CHOICES = 3;
/** Characters. */
const MAX_OTHER = 300;
const MAX_COMMENT = 1000;

/** What somebody answers, by whatever way. */
export const ANSWER = {
  /** Up to three topics, the most important first; none for "I do not know". */
  topics: z.array(TopicId).max(MAX_CHOICES),
  /** The words of "something else"; read by a person before anybody else sees them. */
  other: z.string().max(MAX_OTHER).optional(),
  /** The answer to the open question; likewise. */
  comment: z.string().max(MAX_COMMENT).optional(),
} as const;

/** No time, no name: nothing that leads back to a resident. */
export const Ballot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  ...ANSWER,
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
  | { kind: "comment-too-long"; length: number }
  | { kind: "gap" };

export type Choice = { topics: readonly TopicId[]; other?: string; comment?: string };
/**
 * What a resident filled in: first, second and third place (empty where left open), the words of
 * "something else", the open answer, and whether "I do not know" was ticked.
 */
export type Filled = { places: readonly string[]; other: string; comment: string; unsure: boolean };

/**
 * Reads what a resident filled in. Whoever chooses topics and ticks "I do not know" chose topics.
 * Returns the choice, or every fault at once, so that nobody mends a form three times.
 */
export function readChoice(
  filled: Filled,
  offered: readonly TopicId[],
): { kind: "choice"; choice: Choice } | { kind: "faults"; faults: readonly ChoiceFault[] } {
  const chosen = filled.places.filter((place) => place !== "");
  const [other, comment] = [filled.other.trim(), filled.comment.trim()];
  const faults = [
    ...faultsOfPlaces(filled, chosen),
    ...faultsOfTopics(chosen, offered),
    ...faultsOfWords(other, comment, chosen),
  ];
  if (faults.length > 0) return { kind: "faults", faults };
  const topics = chosen.flatMap((topic) => offered.find((known) => known === topic) ?? []);
  return {
    kind: "choice",
    choice: {
      topics,
      ...(other === "" || !topics.includes(OTHER) ? {} : { other }),
      ...(comment === "" ? {} : { comment }),
    },
  };
}

function faultsOfPlaces(
  { places, unsure }: Filled,
  { length: chosen }: readonly string[],
): ChoiceFault[] {
  const faults: ChoiceFault[] = [];
  if (chosen === 0 && !unsure) faults.push({ kind: "none" });
  if (chosen > MAX_CHOICES) faults.push({ kind: "too-many", chosen });
  if (places.findLastIndex((place) => place !== "") >= chosen) faults.push({ kind: "gap" });
  return faults;
}

function faultsOfTopics(chosen: readonly string[], offered: readonly string[]): ChoiceFault[] {
  const doubled = new Set(chosen.filter((topic, nth) => chosen.indexOf(topic) !== nth));
  const unknown = chosen.filter((topic) => !offered.includes(topic));
  return [
    ...[...doubled].map((topic) => ({ kind: "twice" as const, topic })),
    ...unknown.map((topic) => ({ kind: "unknown" as const, topic: topic.slice(0, 40) })),
  ];
}

function faultsOfWords(other: string, comment: string, chosen: readonly string[]): ChoiceFault[] {
  const faults: ChoiceFault[] = [];
  if (chosen.includes(OTHER) && other === "") faults.push({ kind: "other-without-words" });
  if (other.length > MAX_OTHER) faults.push({ kind: "other-too-long", length: other.length });
  if (comment.length > MAX_COMMENT)
    faults.push({ kind: "comment-too-long", length: comment.length });
  return faults;
}
