import * as z from "zod";
import type { RoundId } from "#contract/ids.ts";
import { cycleKeys, type SealedList } from "#contract/cycle-keys.ts";
import { Seal } from "#domain/tally/seal.ts";
import { overCycles } from "./tables.ts";

export const SealedLines = z.strictObject({ lines: z.string() });

/** Lines that are kept together; the longest possible ones stay below what an item can hold. */
const TOGETHER: Readonly<Record<SealedList, number>> = { rows: 4000, receipts: 4000, words: 60 };

/**
 * What is published of a round's ballots: the seal, and three lists that nothing joins: rows, words
 * and receipt codes. Nothing in it leads to a resident.
 */
export const seals = overCycles((cycle) => ({
  get: (round: RoundId): Promise<Seal | undefined> => cycle.get(Seal, cycleKeys.seal(round)),
  /** The first seal stands. */
  keep: (seal: Seal): Promise<Seal> => cycle.keep(Seal, cycleKeys.seal(seal.round), seal),

  /** Writing the same again changes nothing. `expires` for what is not kept for ever. */
  async save(
    round: RoundId,
    list: SealedList,
    lines: readonly string[],
    expires?: number,
  ): Promise<void> {
    const together = TOGETHER[list];
    for (let at = 0; at < lines.length; at += together)
      await cycle.save(
        cycleKeys.sealedPart(round, list, at / together),
        { lines: lines.slice(at, at + together).join("\n") },
        expires,
      );
  },

  /** Words go where people read them, or with the round. */
  async forgetWords(round: RoundId): Promise<void> {
    const parts = await cycle.list(SealedLines, cycleKeys.sealedParts(round, "words"));
    for (const nth of parts.keys()) await cycle.delete(cycleKeys.sealedPart(round, "words", nth));
  },

  /** In the order in which it was saved. */
  async list(round: RoundId, list: SealedList): Promise<string[]> {
    const parts = await cycle.list(SealedLines, cycleKeys.sealedParts(round, list));
    return parts.flatMap(({ lines }) => lines.split("\n"));
  },
}));
