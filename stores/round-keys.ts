import { createHmac, type webcrypto } from "node:crypto";
import * as z from "zod";
import { Permanent } from "#contract/errors.ts";
import { BallotKey, type ResidentId, type RoundId, type TokenHash } from "#contract/ids.ts";
import { keysOf, roundKey, type RoundKeyName } from "#contract/round-keys.ts";
import { Digest } from "#domain/sha256.ts";
import {
  type ReceiptCode,
  receiptOf,
  type WordsCode,
  wordsCodeOf,
} from "#domain/answer/receipt.ts";
import { keyPairFrom, publicBytesOf, publicKeyFrom } from "./hpke.ts";
import { kms } from "./kms.ts";
import { type Place, provider } from "./place.ts";
import { keysTable } from "./tables.ts";

export const Bytes = z.instanceof(Uint8Array);
export const Wrapped = z.strictObject({
  round: z.string(),
  wrapped: Bytes,
  /** Beside `marks`: proves that the round was open before rounds had keys. */
  former: Digest.optional(),
});
/** The public key stands beside the look-up key, with the proof that the opening step put it there. */
export const LookupKey = Wrapped.extend({ publicKey: Bytes, proof: Digest });

/** A keyed hash of these parts, in hexadecimal. */
const macOf = (key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): string => {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(part).update("|");
  return mac.digest("hex");
};

const proofOf = (marks: Uint8Array, round: RoundId, publicKey: Uint8Array): string =>
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
const proving = (marks: Uint8Array) => ({
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
const finding = (lookup: Uint8Array) => ({
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

/** What who takes answers can do: write, find, prove, and not read. */
export type TakingKeys = { publicKey: webcrypto.CryptoKey } & ReturnType<typeof proving> &
  ReturnType<typeof finding>;
/** `former`: the round may hold ballots and marks from before rounds had keys; in any other they are nobody's. */
export type SealingKeys = { privateKey: webcrypto.CryptoKey; former: boolean } & ReturnType<
  typeof proving
>;

/** What opens questionnaires and drafts, and names what they become so that nothing leads back. */
export type GatheringKeys = SealingKeys & {
  drafts: Uint8Array;
  nameOf: (row: BallotKey) => BallotKey;
};

const formerProof = (marks: Uint8Array, round: RoundId): string => macOf(marks, "former", round);

async function marksOf(place: Place, round: RoundId): Promise<Uint8Array | undefined> {
  return (await marksAndPast(place, round))?.marks;
}

async function marksAndPast(place: Place, round: RoundId) {
  const found = await keysTable(place).get(Wrapped, roundKey("marks", round));
  if (found === undefined) return undefined;
  const marks = await kms(place).unwrap("marks", round, found.wrapped);
  return { marks, former: found.former === formerProof(marks, round) };
}

async function takingKeys(place: Place, round: RoundId): Promise<TakingKeys> {
  const [found, marks] = await Promise.all([
    keysTable(place).get(LookupKey, roundKey("lookup", round)),
    marksOf(place, round),
  ]);
  if (found === undefined || marks === undefined)
    throw new Permanent(`Round ${round} has no keys: no answer can be taken in it.`);
  if (found.proof !== proofOf(marks, round, found.publicKey))
    throw new Permanent(
      `The public key of round ${round} is not the one that it was opened with. ` +
        "Nothing is encrypted to it; find out who changed it.",
    );
  const [publicKey, lookup] = await Promise.all([
    publicKeyFrom(found.publicKey),
    kms(place).unwrap("lookup", round, found.wrapped),
  ]);
  return { publicKey, ...finding(lookup), ...proving(marks) };
}

async function makeKeys(place: Place, round: RoundId, former: boolean): Promise<void> {
  const make = (name: RoundKeyName) => kms(place).make(name, round);
  const [content, lookup, marks, drafts] = await Promise.all([
    make("content"),
    make("lookup"),
    make("marks"),
    keysOf(round).includes("drafts") ? make("drafts") : undefined,
  ]);
  const publicKey = await publicBytesOf(await keyPairFrom(content.plain));
  const proof = proofOf(marks.plain, round, publicKey);
  const table = keysTable(place);
  await table.writeAll([
    table.create(roundKey("content", round), { round, wrapped: content.wrapped }),
    table.create(roundKey("lookup", round), { round, wrapped: lookup.wrapped, publicKey, proof }),
    table.create(roundKey("marks", round), {
      round,
      wrapped: marks.wrapped,
      ...(former ? { former: formerProof(marks.plain, round) } : {}),
    }),
    ...(drafts === undefined
      ? []
      : [table.create(roundKey("drafts", round), { round, wrapped: drafts.wrapped })]),
  ]);
}

async function unwrapped(
  place: Place,
  name: RoundKeyName,
  round: RoundId,
): Promise<Uint8Array | undefined> {
  const found = await keysTable(place).get(Wrapped, roundKey(name, round));
  return found && kms(place).unwrap(name, round, found.wrapped);
}

async function sealingKeys(place: Place, round: RoundId) {
  const [content, known] = await Promise.all([
    unwrapped(place, "content", round),
    marksAndPast(place, round),
  ]);
  if (content === undefined || known === undefined) return undefined;
  const { privateKey } = await keyPairFrom(content);
  return { content, keys: { privateKey, former: known.former, ...proving(known.marks) } };
}

async function gatheringKeys(place: Place, round: RoundId): Promise<GatheringKeys | undefined> {
  const [sealing, drafts] = await Promise.all([
    sealingKeys(place, round),
    unwrapped(place, "drafts", round),
  ]);
  if (sealing === undefined || drafts === undefined) return undefined;
  const { content, keys } = sealing;
  const nameOf = (row: BallotKey) => BallotKey.parse(macOf(content, "response", round, row));
  return { ...keys, drafts, nameOf };
}

/** How long a warm function knows the keys of a round, in milliseconds. */
const KEPT = 300_000;

/** What a warm function asked for lately, round by round. */
function remembered<Keys>(place: Place, ask: (round: RoundId) => Promise<Keys>) {
  const known = new Map<RoundId, { since: number; keys: Promise<Keys> }>();
  return (round: RoundId): Promise<Keys> => {
    const at = place.clock();
    const before = known.get(round);
    if (before !== undefined && at - before.since < KEPT) return before.keys;
    const keys = ask(round);
    known.set(round, { since: at, keys });
    keys.catch(() => known.delete(round));
    return keys;
  };
}

/** The keys of rounds: made when a round opens, destroyed when it is sealed or gathered. */
export const roundKeys = provider((place) => ({
  /** Makes the keys of a round; those that it has stand. */
  open: (round: RoundId): Promise<void> => makeKeys(place, round, false),
  /** Likewise for one in which people answered before rounds had keys. */
  openFormer: (round: RoundId): Promise<void> => makeKeys(place, round, true),

  /** Errors: Permanent for a round without keys, or with one that somebody put in their place. */
  forTaking: remembered(place, (round) => takingKeys(place, round)),

  /** What opens what was begun in a round. Errors: Permanent for one without keys. */
  forDrafts: remembered(place, async (round) => {
    const key = await unwrapped(place, "drafts", round);
    if (key === undefined)
      throw new Permanent(`Round ${round} has no key of drafts: nothing can be begun in it.`);
    return key;
  }),

  /** False when they were destroyed, or never made. */
  exist: async (round: RoundId): Promise<boolean> =>
    (await keysTable(place).get(LookupKey, roundKey("lookup", round))) !== undefined,

  /** Undefined when they were destroyed, or never made. */
  forSealing: async (round: RoundId): Promise<SealingKeys | undefined> =>
    (await sealingKeys(place, round))?.keys,
  /** Likewise for questionnaires. */
  forGathering: (round: RoundId): Promise<GatheringKeys | undefined> => gatheringKeys(place, round),

  /** From here on nobody can read what was encrypted, find an answer or make a receipt code. */
  async destroy(round: RoundId): Promise<void> {
    await Promise.all(keysOf(round).map((name) => keysTable(place).delete(roundKey(name, round))));
  },
}));
