import type { FactKind } from "./facts.ts";
import { isMeasurementRound, type RoundId } from "./ids.ts";
import { fact } from "./keys.ts";

/**
 * The keys of a round, each under a kind of its own so that a grant can be for it alone: `content`
 * opens what was handed in, `lookup` finds the answer of a resident and makes receipt codes, `marks`
 * proves that who takes answers wrote an answer and its mark, `drafts` opens what was begun.
 */
export const ROUND_KEYS = {
  content: "contentKeys",
  lookup: "lookupKeys",
  marks: "markKeys",
  drafts: "draftKeys",
} as const satisfies Record<string, FactKind>;
export type RoundKeyName = keyof typeof ROUND_KEYS;
/** A ballot is given at once; a questionnaire is filled in page by page. */
export const BALLOT_KEYS = ["content", "lookup", "marks"] as const;
export const QUESTIONNAIRE_KEYS = [...BALLOT_KEYS, "drafts"] as const;

export const keysOf = (round: RoundId): readonly RoundKeyName[] =>
  isMeasurementRound(round) ? QUESTIONNAIRE_KEYS : BALLOT_KEYS;

export const roundKey = (name: RoundKeyName, round: RoundId) =>
  fact(ROUND_KEYS[name], round, "KEY");
