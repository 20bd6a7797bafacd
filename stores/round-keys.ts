import type { webcrypto } from "node:crypto";
import * as z from "zod";
import { Permanent, Transient } from "#contract/errors.ts";
import { type BallotKey, isMeasurementRound, type RoundId } from "#contract/ids.ts";
import { keysOf, OTHER_KEYS, roundKey, type RoundKeyName } from "#contract/round-keys.ts";
import { Digest } from "#domain/sha256.ts";
import { keyPairFrom, publicBytesOf, publicKeyFrom } from "./hpke.ts";
import { kms } from "./kms.ts";
import { type Place, provider } from "./place.ts";
import {
  finding,
  formerProof,
  issued,
  type LinkKeys,
  proving,
  publicKeyProof,
  reading,
  type ReadingKeys,
  responseName,
} from "./proofs.ts";
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
  if (found.proof !== publicKeyProof(marks, round, found.publicKey))
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

async function unwrapped(
  place: Place,
  name: RoundKeyName,
  round: RoundId,
): Promise<Uint8Array | undefined> {
  const found = await keysTable(place).get(Wrapped, roundKey(name, round));
  return found && kms(place).unwrap(name, round, found.wrapped);
}

async function linkKeys(place: Place, round: RoundId): Promise<LinkKeys | undefined> {
  const key = await unwrapped(place, "links", round);
  return key && issued(key);
}

async function readingKeys(place: Place, round: RoundId): Promise<ReadingKeys> {
  const key = await unwrapped(place, "readings", round);
  if (key === undefined) throw new Transient(`round ${round} has no key of readings yet`);
  return reading(key);
}

/** Proves what is out before anybody looks for proofs, and once more what went out meanwhile. */
async function addLinkKey(
  place: Place,
  round: RoundId,
  prove: (keys: LinkKeys) => Promise<void>,
): Promise<void> {
  const table = keysTable(place);
  const key = roundKey("links", round);
  if ((await table.get(Wrapped, key)) !== undefined) return;
  const { plain, wrapped } = await kms(place).make("links", round);
  await prove(issued(plain));
  if (await table.saveNew(key, { round, wrapped })) await prove(issued(plain));
}

async function addReadingKey(place: Place, round: RoundId): Promise<void> {
  const { wrapped } = await kms(place).make("readings", round);
  await keysTable(place).saveNew(roundKey("readings", round), { round, wrapped });
}

/** What is made beside those of answers; a round from before there were keys gets the others by a migration. */
function beside(round: RoundId, isFormer: boolean): readonly RoundKeyName[] {
  const others = isFormer ? [] : OTHER_KEYS;
  return isMeasurementRound(round) ? [...others, "drafts"] : others;
}

async function makeKeys(place: Place, round: RoundId, isFormer: boolean): Promise<void> {
  const make = (name: RoundKeyName) => kms(place).make(name, round);
  const [content, lookup, marks] = await Promise.all([
    make("content"),
    make("lookup"),
    make("marks"),
  ]);
  const publicKey = await publicBytesOf(await keyPairFrom(content.plain));
  const proof = publicKeyProof(marks.plain, round, publicKey);
  const former = isFormer ? { former: formerProof(marks.plain, round) } : {};
  const table = keysTable(place);
  await table.writeAll([
    table.create(roundKey("content", round), { round, wrapped: content.wrapped }),
    table.create(roundKey("lookup", round), { round, wrapped: lookup.wrapped, publicKey, proof }),
    table.create(roundKey("marks", round), { round, wrapped: marks.wrapped, ...former }),
    ...(await Promise.all(
      beside(round, isFormer).map(async (name) =>
        table.create(roundKey(name, round), { round, wrapped: (await make(name)).wrapped }),
      ),
    )),
  ]);
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
  return { ...keys, drafts, nameOf: (row) => responseName(content, round, row) };
}

async function draftKey(place: Place, round: RoundId): Promise<Uint8Array> {
  const key = await unwrapped(place, "drafts", round);
  if (key === undefined)
    throw new Permanent(`Round ${round} has no key of drafts: nothing can be begun in it.`);
  return key;
}

/** How long a warm function knows the keys of a round, in milliseconds. */
const KEPT = 300_000;

/** Remembers what was read of a round's keys, and not that there was none. */
export function remembering<Keys>(
  place: Place,
  read: (place: Place, round: RoundId) => Promise<Keys>,
) {
  const known = new Map<RoundId, { since: number; keys: Promise<Keys> }>();
  return (round: RoundId): Promise<Keys> => {
    const at = place.clock();
    const before = known.get(round);
    if (before !== undefined && at - before.since < KEPT) return before.keys;
    const keys = read(place, round);
    known.set(round, { since: at, keys });
    const forget = () => known.delete(round);
    keys.then((found) => found === undefined && forget(), forget);
    return keys;
  };
}

/** The keys of rounds: made when a round opens, destroyed when it is sealed or gathered. */
export const roundKeys = provider((place) => ({
  /** Makes the keys of a round; those that it has stand. */
  open: (round: RoundId): Promise<void> => makeKeys(place, round, false),
  /** Likewise for one in which people answered before rounds had keys; those of links and paper are added. */
  openFormer: (round: RoundId): Promise<void> => makeKeys(place, round, true),

  /** The key of links for a round that was opened without. */
  addLinkKey: (round: RoundId, prove: (keys: LinkKeys) => Promise<void>): Promise<void> =>
    addLinkKey(place, round, prove),

  /** Likewise that of readings of paper; one that it has stands. */
  addReadingKey: (round: RoundId): Promise<void> => addReadingKey(place, round),

  /** Errors: Permanent for a round without keys, or with one that somebody put in their place. */
  forTaking: remembering(place, takingKeys),
  /** Undefined when it was destroyed, or never made. */
  forLinks: remembering(place, linkKeys),
  /** Errors: Transient for a round that has none. */
  forReadings: remembering(place, readingKeys),
  /** What opens what was begun in a round. Errors: Permanent for one without keys. */
  forDrafts: remembering(place, draftKey),

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
