import * as z from "zod";
import { AreaId, BallotKey, RoundId } from "#contract/ids.ts";
import { padded, unpadded } from "#domain/padding.ts";
import { Digest } from "#domain/sha256.ts";
import { ANSWER } from "./agenda-survey.ts";
import { ReceiptCode, WordsCode } from "./receipt.ts";

/** How an answer came in; all of them end in the same count. */
export const Channel = z.enum(["email", "letter", "paper", "doorstep", "telephone"]);
export type Channel = z.infer<typeof Channel>;

/** Those by which somebody of the team enters what a resident says or wrote. */
export const EnteredChannel = Channel.extract(["paper", "doorstep", "telephone"]);
export type EnteredChannel = z.infer<typeof EnteredChannel>;
export const isEntered = (channel: Channel): boolean => EnteredChannel.safeParse(channel).success;

/**
 * What is encrypted of an answer. No time, no name: `area` and `channel` are what the count needs,
 * and by `mark` the seal finds whether every mark has its ballot.
 */
export const Ballot = z.strictObject({
  ...ANSWER,
  area: AreaId,
  channel: Channel,
  receipt: ReceiptCode,
  /** Where somebody wrote words; not in ballots of before there were such codes. */
  wordsCode: WordsCode.optional(),
  mark: Digest,
});
export type Ballot = z.infer<typeof Ballot>;

/** A ballot as it was stored while rounds had no keys. */
export const FormerBallot = z.strictObject({
  round: RoundId,
  key: BallotKey,
  ...ANSWER,
  area: AreaId,
  channel: Channel,
});
export type FormerBallot = z.infer<typeof FormerBallot>;

/**
 * Every ballot has this many bytes before it is encrypted, so that its length tells nothing: with
 * all that stands beside it, it is an item of 4 kB.
 */
export const BALLOT_BYTES = 3700;

/** Errors: RangeError for words that are longer than the survey lets through. */
export const paddedBallot = (ballot: Ballot): Uint8Array =>
  padded(ballot, (written) => {
    if (written > BALLOT_BYTES)
      throw new RangeError(`a ballot of ${written} bytes, of which ${BALLOT_BYTES} fit`);
    return BALLOT_BYTES;
  });

/** Errors: SyntaxError or ZodError for what is no ballot. */
export const readBallot = (bytes: Uint8Array): Ballot => Ballot.parse(unpadded(bytes));
