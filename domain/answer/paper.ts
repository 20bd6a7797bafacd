import { z } from "zod";
import { BallotKey, RoundId, TopicId } from "#domain/ids.ts";
import { MAX_CHOICES, MAX_COMMENT, MAX_OTHER } from "./ballot.ts";

/** What one member of the team read on a paper form. */
const Reading = z.strictObject({ by: z.string().min(1).max(120), topics: z.array(TopicId).max(MAX_CHOICES), other: z.string().max(MAX_OTHER).optional(), comment: z.string().max(MAX_COMMENT).optional() });
export type Reading = z.infer<typeof Reading>;

/** A paper form that was entered and not counted yet; under the ballot's own key, so that nothing leads from it to a resident. */
export const PaperForm = z.strictObject({ round: RoundId, key: BallotKey, readings: z.array(Reading).min(1).max(10), version: z.int().min(1) });
export type PaperForm = z.infer<typeof PaperForm>;

/** Where two readings of one form differ. */
export type Difference = "topics" | "other" | "comment";

const letters = (text = "") => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

export function differencesOf(one: Reading, other: Reading): Difference[] {
  return [
    ...(one.topics.join() === other.topics.join() ? [] : ["topics" as const]),
    ...(letters(one.other) === letters(other.other) ? [] : ["other" as const]),
    ...(letters(one.comment) === letters(other.comment) ? [] : ["comment" as const]),
  ];
}

/** Double entry: a form counts when two people read the same on it. Who reads it again replaces what they read before. */
export function readAgain(before: readonly Reading[], mine: Reading): { kind: "agreed" } | { kind: "first" | "differs"; readings: Reading[]; differences: Difference[] } {
  const others = before.filter(({ by }) => by !== mine.by);
  const [last] = others.toReversed();
  if (others.some((other) => differencesOf(other, mine).length === 0)) return { kind: "agreed" };
  return { kind: last === undefined ? "first" : "differs", readings: [...others, mine], differences: last === undefined ? [] : differencesOf(last, mine) };
}
