import type { FactKind } from "./facts.ts";
import type { RoundId } from "./ids.ts";
import { fact } from "./keys.ts";

/**
 * The keys of a round, each under a kind of its own so that a grant can be for it alone: `content`
 * opens ballots, `lookup` finds the one of a resident and makes receipt codes, `marks` proves that
 * who takes answers wrote a ballot and its mark, `links` that who sends wrote an
 * invitation and a link; `readings` lets two readings of a paper form be compared;
 * `helpedContent` opens what residents think of the actions, `helpedLookup` finds and proves it.
 */
export const ROUND_KEYS = {
  content: "contentKeys",
  lookup: "lookupKeys",
  marks: "markKeys",
  links: "linkKeys",
  readings: "readingKeys",
  helpedContent: "helpedContentKeys",
  helpedLookup: "helpedLookupKeys",
} as const satisfies Record<string, FactKind>;
export type RoundKeyName = keyof typeof ROUND_KEYS;
/** Those that have nothing to do with ballots that were given already. */
export const OTHER_KEY_NAMES = ["links", "readings"] as const;
export const ROUND_KEY_NAMES = ["content", "lookup", "marks", ...OTHER_KEY_NAMES] as const;

/** Made when residents are asked whether it helped, long after the others are gone. */
export const HELPED_KEY_NAMES = ["helpedContent", "helpedLookup"] as const;

export const roundKey = (name: RoundKeyName, round: RoundId) =>
  fact(ROUND_KEYS[name], round, "KEY");
