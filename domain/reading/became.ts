import type { WordsCode } from "#domain/answer/receipt.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { findsOf, wordsIn } from "#domain/tally/words.ts";
import type { Reading } from "./reading.ts";
import type { Destination, Group, Text } from "./text.ts";

/** Nobody reads it: too few answered, or nobody gathered what was written in that round. */
type Unread = { kind: "unread"; why: "tooFew" | "notGathered" };
/** What became of one text: its destination, nothing yet, or nobody reads it. */
export type BecameOf = Destination | { kind: "waits" } | Unread;

type Kept = {
  texts: readonly Text[];
  groups: readonly Group[];
  /** Lines that stayed sealed, and what becomes of those. */
  sealed: readonly string[];
  ofSealed: BecameOf | undefined;
};

/** What becomes of lines that lie sealed; nothing where they are gathered by now. */
export function becameOfSealed(
  reading: Pick<Reading, "tooFew"> | undefined,
  isBeingCounted: boolean,
): BecameOf | undefined {
  if (reading !== undefined) return reading.tooFew ? { kind: "unread", why: "tooFew" } : undefined;
  return isBeingCounted ? { kind: "waits" } : { kind: "unread", why: "notGathered" };
}

/** What became of the texts that belong to a code, and of no other; never what they say. */
export function becameByCode(
  code: WordsCode,
  sha256: Sha256,
  { texts, groups, sealed, ofSealed }: Kept,
): BecameOf[] {
  const finds = findsOf(code, sha256);
  const isFound = ({ found }: { found?: string | undefined }): boolean =>
    found !== undefined && finds.has(found);
  const placed = new Map(groups.map(({ id, destination }) => [id, destination]));
  return [
    ...texts.filter(isFound).map(({ group }) => placed.get(group) ?? { kind: "waits" as const }),
    ...(ofSealed === undefined
      ? []
      : sealed
          .map(wordsIn)
          .filter(isFound)
          .map(() => ofSealed)),
  ];
}
