import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { cycles } from "#stores/cycles.ts";
import { ballots } from "#stores/ballots.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { type ReceiptCode, receiptOf, Seal } from "#domain/tally/seal.ts";
import { SHARDS } from "#contract/keys.ts";
import { Permanent } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { readShards } from "./read-shards.ts";

/** Rows that are kept together; the longest possible ones stay below what an item can hold. */
const TOGETHER = 4000;

/**
 * Freezes the ballots of a closed round: publishes the root over all rows and the receipt codes,
 * before anything is counted. Sealing again gives the same.
 */
export const sealBallots = step({
  input: z.strictObject({ round: RoundId }),
  output: Seal.pick({ ballots: true, root: true }),
  uses: { audit, ballots, cycles, seals },
  run: sealRound,
});

async function sealRound(
  {
    cycles,
    ballots,
    seals,
    audit,
    sha256,
    now,
  }: Uses<"audit" | "ballots" | "cycles" | "now" | "seals" | "sha256">,
  { round: id }: { round: RoundId },
) {
  const round = await cycles.mustGetRound(id);
  if (round.status !== "closed")
    throw new Permanent(`Round ${id} is not closed: nothing is sealed while answers come in.`);
  const waiting = Array.from({ length: SHARDS }, (): { rows: string[]; kept: number } => ({
    rows: [],
    kept: 0,
  }));
  const codes: ReceiptCode[] = [];

  async function keepFull(shard: number, from: number): Promise<void> {
    const mine = waiting[shard];
    if (mine === undefined) return;
    while (mine.rows.length >= from) {
      await seals.saveRows(id, shard, mine.kept, mine.rows.splice(0, TOGETHER));
      mine.kept += 1;
    }
  }
  const root = await readShards({ ballots, sha256 }, round, async (shard, page) => {
    for (const { ballot, row } of page) {
      waiting[shard]?.rows.push(row);
      codes.push(receiptOf(ballot.key, sha256));
    }
    await keepFull(shard, TOGETHER);
  });
  await Promise.all(waiting.map((_, shard) => keepFull(shard, 1)));
  const receipts = codes.toSorted();
  await seals.saveReceipts(id, receipts, TOGETHER);
  const seal = await seals.keep({
    round: id,
    sealed: now(),
    ballots: codes.length,
    root,
    receipts: sha256(receipts.join("\n")),
  });
  await audit.tell(
    `sealed:${id}`,
    byMachine(round, {
      at: seal.sealed,
      action: "seal ballots",
      result: `${seal.ballots} ballots; root ${seal.root}`,
    }),
  );
  return { ballots: seal.ballots, root: seal.root };
}

export const handler = onLambda(sealBallots);
