import { createHmac, createSecretKey } from "node:crypto";
import { BallotKey, type ResidentId, type RoundId, type TokenHash } from "#contract/ids.ts";
import {
  type ReceiptCode,
  receiptOf,
  type WordsCode,
  wordsCodeOf,
} from "#domain/answer/receipt.ts";
import type { Token } from "#domain/dispatch/mail.ts";

/** A keyed hash of these parts, in hexadecimal; texts that follow one another go in at once. */
function macOf(key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): string {
  // Of bytes Node finds out by an error thrown that they are no key, which takes longer than the hash.
  const mac = createHmac("sha256", createSecretKey(key));
  let texts = "";
  for (const part of parts) {
    if (typeof part === "string") texts += `${part}|`;
    else {
      mac.update(texts).update(part);
      texts = "|";
    }
  }
  return mac.update(texts).digest("hex");
}

/** Proves that the opening step put a public key there. */
export const publicKeyProof = (marks: Uint8Array, round: RoundId, publicKey: Uint8Array): string =>
  macOf(marks, "public key", round, publicKey);

/** One version of one resident's ballot in a round. */
type Version = { round: RoundId; resident: ResidentId; version: number };
/** A ballot as it is stored: `box` lacks where it was withdrawn. */
export type Stored = {
  round: RoundId;
  row: BallotKey;
  version: number;
  box?: Uint8Array | undefined;
};

/** What proves that who takes answers wrote a mark, or a ballot. */
export const proving = (marks: Uint8Array) => ({
  markOf: ({ round, resident, version }: Version): string =>
    macOf(marks, "mark", round, resident, String(version)),
  tagOf: ({ round, row, version, box }: Stored): string =>
    macOf(
      marks,
      box === undefined ? "withdrawn" : "ballot",
      round,
      row,
      String(version),
      box ?? "",
    ),
});

/** All links and codes of one resident in one round lead to one row; who holds a link cannot reckon it. */
export const finding = (lookup: Uint8Array) => ({
  rowOf: ({ round, resident }: Pick<Version, "round" | "resident">): BallotKey =>
    BallotKey.parse(macOf(lookup, "row", round, resident)),
  /** What is begun by a link stands under the link, and goes with it. */
  draftOf: ({ round, hash }: { round: RoundId; hash: TokenHash }): BallotKey =>
    BallotKey.parse(macOf(lookup, "draft", round, hash)),
  receiptOf: ({ round, resident }: Pick<Version, "round" | "resident">): ReceiptCode =>
    receiptOf(macOf(lookup, "receipt", round, resident)),
  wordsCodeOf: ({ round, resident }: Pick<Version, "round" | "resident">): WordsCode =>
    wordsCodeOf(macOf(lookup, "words", round, resident)),
});

/** What proves that we asked somebody, and issued a link with all that is believed of it. */
export const issued = (links: Uint8Array) => ({
  proofOfInvitation: ({ round, batch, resident }: Pick<Token, "round" | "batch" | "resident">) =>
    macOf(links, "invitation", round, String(batch), resident),
  proofOfLink: ({ hash, round, batch, resident, area, channel, once }: Token): string =>
    macOf(
      links,
      "link",
      hash,
      round,
      String(batch),
      resident,
      area,
      channel,
      once === true ? "once" : "often",
    ),
});
export type LinkKeys = ReturnType<typeof issued>;

/** The name of what was handed in once it is gathered: a thread to nobody when the key is gone. */
export const responseName = (content: Uint8Array, round: RoundId, row: BallotKey): BallotKey =>
  BallotKey.parse(macOf(content, "response", round, row));

/** Proves that a round was open before rounds had keys. */
export const formerProof = (marks: Uint8Array, round: RoundId): string =>
  macOf(marks, "former", round);

/** Finds the answer of a resident to "did it help?", and proves that who takes it wrote it. */
export const helping = (lookup: Uint8Array) => ({
  rowOf: ({ round, resident }: Pick<Version, "round" | "resident">): string =>
    macOf(lookup, "row", round, resident),
  tagOf: ({ round, row, version, box }: Helping): string =>
    macOf(lookup, "answer", round, row, String(version), box),
});
type Helping = { round: RoundId; row: string; version: number; box: Uint8Array };

/** One answer on a paper form, as somebody read it. */
type Read = { round: RoundId; key: BallotKey; by: string; question: string; text: string };

/** What somebody read, so that it can be held against what another reads, and not be read back. */
export const reading = (readings: Uint8Array) => ({
  hashOf: ({ round, key, by, question, text }: Read): string =>
    macOf(readings, "reading", round, key, by, question, text),
});
export type ReadingKeys = ReturnType<typeof reading>;
