import type { WordsCode } from "#domain/answer/receipt.ts";
import type { Sha256 } from "#domain/sha256.ts";
import { findsOf, wordsIn } from "#domain/tally/words.ts";
import type { Destination, Group, Text } from "./text.ts";

/** What became of one text: its destination, nothing yet, or nobody reads it. */
export type BecameOf = Destination | { kind: "waits" } | { kind: "unread" };

type Kept = {
  texts: readonly Text[];
  groups: readonly Group[];
  /** Lines that stayed sealed. */
  sealed: readonly string[];
};

/** What became of the texts that belong to a code, and of no other; never what they say. */
export function becameByCode(
  code: WordsCode,
  sha256: Sha256,
  { texts, groups, sealed }: Kept,
): BecameOf[] {
  const finds = findsOf(code, sha256);
  const isFound = ({ found }: { found?: string | undefined }): boolean =>
    found !== undefined && finds.has(found);
  const placed = new Map(groups.map(({ id, destination }) => [id, destination]));
  return [
    ...texts.filter(isFound).map(({ group }) => placed.get(group) ?? { kind: "waits" as const }),
    ...sealed
      .map(wordsIn)
      .filter(isFound)
      .map(() => ({ kind: "unread" as const })),
  ];
}
