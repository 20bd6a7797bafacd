import * as z from "zod";
import { asTyped, base32, LETTER } from "#domain/base32.ts";
import { Instant, RoundId, type BallotKey } from "#contract/ids.ts";
import { Digest, type Sha256OfBytes } from "#domain/sha256.ts";

/** What is published the moment a round is closed: the ballots are frozen, and whoever changes one changes the root. */
export const Seal = z.strictObject({
  round: RoundId,
  sealed: Instant,
  ballots: z.int().min(0),
  /** Merkle root over the published rows. */
  root: Digest,
  /** SHA-256 of the receipt codes, sorted, a line each. */
  receipts: Digest,
});
export type Seal = z.infer<typeof Seal>;

/** The name under which a ballot is published. Only who holds the link can tell whose it is. */
export const PublicId = z
  .string()
  .regex(/^[a-f0-9]{16}$/, "a ballot's id has 16 hexadecimal digits")
  .brand<"PublicId">();
export type PublicId = z.infer<typeof PublicId>;
export const publicIdOf = (key: BallotKey): PublicId => PublicId.parse(key.slice(0, 16));

/**
 * A published row, `0123456789abcdef litter>parking`: what a leaf of the tree is made of. `ranking`
 * bears its weight where that is not 1.
 */
export const rowOf = (id: string, ranking: string): string => `${id} ${ranking}`;

const CODE = 10;

/**
 * Ten letters and digits that tell a voter whether their ballot is in the count, and nobody what it
 * says: nothing leads from them to the published row.
 */
export const ReceiptCode = z
  .string()
  .regex(new RegExp(`^${LETTER}{5}-${LETTER}{5}$`))
  .brand<"ReceiptCode">();
export type ReceiptCode = z.infer<typeof ReceiptCode>;

const parted = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`;

export const receiptOf = (key: BallotKey, sha256: Sha256OfBytes): ReceiptCode =>
  ReceiptCode.parse(
    parted(base32(BigInt(`0x${sha256(`receipt|${key}`).slice(0, 13)}`) >> 2n, CODE)),
  );

/** Reads a code as people type it. Undefined when it cannot be one. */
export const readReceipt = (typed: string): ReceiptCode | undefined =>
  ReceiptCode.safeParse(parted(asTyped(typed))).data;

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

/** The root over the shards of a round: a tree whose leaves are the roots of the shards, in order. */
export function rootOf(shards: readonly string[], sha256: Sha256OfBytes): string {
  const tree = merkleTree(sha256);
  for (const root of shards) tree.add(root);
  return tree.root();
}
