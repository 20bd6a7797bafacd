import type { FactKind } from "./facts.ts";
import { isMeasurementRound, type RoundId } from "./ids.ts";
import { fact } from "./keys.ts";

/**
 * The keys of a round, each under a kind of its own so that a grant can be for it alone: `content`
 * opens what was handed in, `lookup` finds the answer of a resident and makes receipt codes, `marks`
 * proves that who takes answers wrote an answer and its mark, `links` that who sends wrote an
 * invitation and a link; `readings` lets two readings of a paper form be compared; `drafts` opens
 * what was begun; `helpedContent` opens what residents think of the actions, `helpedLookup` finds
 * and proves it.
 */
export const ROUND_KEYS = {
  content: "contentKeys",
  lookup: "lookupKeys",
  marks: "markKeys",
  links: "linkKeys",
  readings: "readingKeys",
  drafts: "draftKeys",
  helpedContent: "helpedContentKeys",
  helpedLookup: "helpedLookupKeys",
} as const satisfies Record<string, FactKind>;
export type RoundKeyName = keyof typeof ROUND_KEYS;

const ANSWER_KEYS = ["content", "lookup", "marks"] as const;
/** Those that have nothing to do with answers that were given already. */
export const OTHER_KEYS = ["links", "readings"] as const;
export const BALLOT_KEYS = [...ANSWER_KEYS, ...OTHER_KEYS] as const;
/** A ballot is given at once; a questionnaire is filled in page by page. */
export const QUESTIONNAIRE_KEYS = [...BALLOT_KEYS, "drafts"] as const;

export const keysOf = (round: RoundId): readonly RoundKeyName[] =>
  isMeasurementRound(round) ? QUESTIONNAIRE_KEYS : BALLOT_KEYS;

/** Made when residents are asked whether it helped, long after the others are gone. */
export const HELPED_KEY_NAMES = ["helpedContent", "helpedLookup"] as const;

export const roundKey = (name: RoundKeyName, round: RoundId) =>
  fact(ROUND_KEYS[name], round, "KEY");
