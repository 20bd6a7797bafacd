import type { TopicId } from "#contract/ids.ts";
import { placesOf } from "#domain/answer/agenda-survey.ts";
import type { Ballot } from "#domain/answer/ballot.ts";
import type { ReceiptCode } from "#domain/answer/receipt.ts";
import { largeEnough } from "#domain/disclosure.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { addBallot, type Count, emptyCount, textOf } from "./profile.ts";
import type { CountTerms } from "./terms.ts";
import { linesOfWords } from "./words.ts";

/** A ballot that was opened; one from before rounds had keys says nothing of its mark. */
export type Answered = Pick<
  Ballot,
  "topics" | "equal" | "where" | "area" | "channel" | "other" | "comment" | "wordsCode"
> & {
  receipt: ReceiptCode;
};

/**
 * What is made of the ballots when they are sealed: a count, and three lists, each sorted by what it
 * says, so that its order leads to no ballot. Words do not say to which question they were given:
 * of few, that would lead to a row. So where something is stands beside its topic only if at least
 * as many named that as are told of in public.
 */
export type Sealed = {
  count: Count;
  rows: readonly string[];
  words: readonly string[];
  receipts: readonly ReceiptCode[];
};

export function sealedOf(
  ballots: readonly Answered[],
  { weights }: Pick<CountTerms, "weights">,
  sha256: Sha256,
): Sealed {
  const count = emptyCount();
  const named = Map.groupBy(
    ballots.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  const manyNamed = (topic: TopicId) => largeEnough(named.get(topic)?.length ?? 0, "public");
  for (const ballot of ballots) addBallot(count, ballot, weights);
  return {
    count,
    rows: ballots
      .filter(({ topics }) => topics.length > 0)
      .map((ballot) => textOf(placesOf(ballot), weights?.[ballot.area]))
      .toSorted(),
    words: ballots.flatMap((ballot) => linesOfWords(ballot, manyNamed, sha256)).toSorted(),
    receipts: ballots.map(({ receipt }) => receipt).toSorted(),
  };
}

/** The ballots whose mark is there; and how many are `unmarked`, and how many marks have none. */
export function matched<Of extends Pick<Ballot, "mark">>(
  marks: readonly string[],
  ballots: readonly Of[],
): { fitting: Of[]; missing: number; unmarked: number } {
  const open = new Set(marks);
  const fitting = ballots.filter(({ mark }) => open.delete(mark));
  return { fitting, missing: open.size, unmarked: ballots.length - fitting.length };
}
