import * as z from "zod";
import { AreaId, Instant, RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { Channel } from "#domain/answer/ballot.ts";
import { Left } from "./faults.ts";
import { Digest, type Sha256OfBytes } from "#domain/sha256.ts";

/**
 * What is published the moment a round is closed: the ballots are frozen, and whoever changes one
 * changes the root.
 */
export const Seal = z.strictObject({
  round: RoundId,
  sealed: Instant,
  /** Answers, with those that name nothing. */
  ballots: z.int().min(0),
  /** Merkle root over the published rows; of so few that no row is stored there is none. */
  root: Digest.optional(),
  /** SHA-256 of the receipt codes, sorted, a line each. */
  receipts: Digest,
  /** Answers that name no topic: they have no row. Seals from before rows were anonymous say less. */
  blank: z.int().min(0).optional(),
  /** Answers that were withdrawn before closing. */
  withdrawn: z.int().min(0).optional(),
  /** When was last written down what stood in the round, against which it was held. */
  anchored: Instant.optional(),
  /** What did not fit and was left out, as two of the team agreed on. */
  left: Left.optional(),
  /** How often a code of a letter brought another answer in the place of one that was there. */
  replacedByCode: z.int().min(0).optional(),
  byArea: z.record(AreaId, z.int().min(0)).optional(),
  byChannel: z.partialRecord(Channel, z.int().min(0)).optional(),
});
export type Seal = z.infer<typeof Seal>;

/** The name under which a ballot was published while rows had one. */
export const FormerId = z.string().regex(/^[a-f0-9]{16}$/);
const FORMER_ROW = /^[a-f0-9]{16} /;

/** What a published row says, `litter>parking*3/2`, whichever release wrote it. */
export const saidBy = (row: string): string => row.replace(FORMER_ROW, "");

function joined(first: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 1));
  bytes[0] = first;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );

/** A Merkle tree as RFC 6962 (section 2.1) defines it, grown leaf by leaf in the memory of its height. */
export function merkleTree(sha256: Sha256OfBytes) {
  const whole: { height: number; hash: string }[] = [];
  const node = (left: string, right: string) => sha256(joined(1, bytesOf(left), bytesOf(right)));
  return {
    add(leaf: string | Uint8Array): void {
      let hash = sha256(
        joined(0, typeof leaf === "string" ? new TextEncoder().encode(leaf) : leaf),
      );
      let height = 0;
      for (let last = whole.at(-1); last?.height === height; last = whole.at(-1)) {
        whole.pop();
        hash = node(last.hash, hash);
        height += 1;
      }
      whole.push({ height, hash });
    },
    root: (): string =>
      whole.length === 0
        ? sha256("")
        : whole.map(({ hash }) => hash).reduceRight((right, left) => node(left, right)),
  };
}

const treeOver = (rows: readonly string[], sha256: Sha256OfBytes): string => {
  const tree = merkleTree(sha256);
  for (const row of rows) tree.add(row);
  return tree.root();
};

/**
 * The root over published rows, sorted by what they say. Rows that bear an id stand in the tree of
 * before: one for each first digit of the ids, and one over the roots of those.
 */
export function rootOver(rows: readonly string[], sha256: Sha256OfBytes): string {
  const sorted = rows.toSorted();
  if (!sorted.some((row) => FORMER_ROW.test(row))) return treeOver(sorted, sha256);
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    treeOver(
      sorted.filter((row) => row.startsWith(shard.toString(SHARDS))),
      sha256,
    ),
  );
  return treeOver(shards, sha256);
}
