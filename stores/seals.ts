import * as z from "zod";
import type { RoundId } from "#contract/ids.ts";
import { type ReceiptCode, Seal } from "#domain/tally/seal.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

export const SealedLines = z.strictObject({ lines: z.string() });

/**
 * What is published of a round's ballots: the seal, the rows and the receipt codes. Nothing in it
 * leads to a resident.
 */
export const seals = overCycles((cycle) => {
  const read = async (range: { pk: string; from: string }) =>
    (await cycle.list(SealedLines, range)).flatMap(({ lines }) => lines.split("\n"));
  return {
    get: (round: RoundId): Promise<Seal | undefined> => cycle.get(Seal, cycleKeys.seal(round)),
    /** The first seal stands. */
    keep: (seal: Seal): Promise<Seal> => cycle.keep(Seal, cycleKeys.seal(seal.round), seal),

    saveRows: (
      round: RoundId,
      shard: number,
      nth: number,
      rows: readonly string[],
    ): Promise<void> =>
      cycle.save(cycleKeys.sealedRows(round, shard, nth), { lines: rows.join("\n") }),
    /** Every ballot as it is published, in the order of the ids. */
    rows: (round: RoundId): Promise<string[]> => read(cycleKeys.allSealedRows(round)),

    async saveReceipts(
      round: RoundId,
      codes: readonly ReceiptCode[],
      together: number,
    ): Promise<void> {
      for (let at = 0; at < codes.length; at += together)
        await cycle.save(cycleKeys.receipts(round, at / together), {
          lines: codes.slice(at, at + together).join("\n"),
        });
    },
    /** All receipt codes, sorted. */
    receipts: (round: RoundId): Promise<string[]> => read(cycleKeys.allReceipts(round)),
  };
});
