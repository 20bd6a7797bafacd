import { Permanent } from "#contract/errors.ts";
import type { Instant } from "#contract/ids.ts";
import { heldAgainst } from "#domain/anchor.ts";
import { receiptOf } from "#domain/answer/receipt.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import type { Faults } from "#domain/tally/faults.ts";
import { type Answered, matched } from "#domain/tally/sealing.ts";
import type { Uses } from "#stores/stores.ts";
import { marksOf } from "./marks-of-round.ts";

export type OpensRounds = "anchors" | "encryptedBallots" | "invitations" | "roundKeys" | "sha256";

/** The ballots that fit, and in numbers what does not. `anchored`: what was last written down of them. */
export type OpenedRound = {
  ballots: readonly Answered[];
  withdrawn: number;
  replacedByCode: number;
  anchored?: Instant;
  faults: Faults;
};

/**
 * Opens every ballot, and holds it against its mark and all of them against what was written down
 * day by day. Errors: Permanent for a round without keys.
 */
export async function openRound(
  { anchors, encryptedBallots, roundKeys, sha256, ...stores }: Uses<OpensRounds>,
  { id, batches = 0, opens }: Round,
): Promise<OpenedRound> {
  const keys = await roundKeys.forSealing(id);
  if (keys === undefined)
    throw new Permanent(`Round ${id} has no keys, and no seal: its ballots open for nobody.`);
  const [opened, marks, written] = await Promise.all([
    encryptedBallots.open(id, keys),
    marksOf(stores, id, batches),
    anchors.since(opens),
  ]);
  const { altered, former, withdrawn, versions } = opened;
  const { fitting, missing, unmarked } = matched(marks.proven, opened.ballots);
  const found = { round: id, marks: marks.proven.length + marks.former, withdrawn, versions };
  const { lacking, ...anchored } = heldAgainst(found, written);
  const before = former.map((ballot) => ({
    ...ballot,
    receipt: receiptOf(sha256(`receipt|${ballot.key}`)),
  }));
  return {
    ballots: keys.former ? [...fitting, ...before] : fitting,
    withdrawn,
    replacedByCode: marks.replacedByCode,
    ...anchored,
    faults: {
      altered,
      unmarked,
      missing,
      // Who was erased before rounds had keys left a ballot without a mark.
      former: keys.former
        ? Math.max(0, marks.former - former.length)
        : marks.former + former.length,
      ...lacking,
    },
  };
}
