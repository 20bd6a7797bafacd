import type { webcrypto } from "node:crypto";
import type { RoundId } from "#contract/ids.ts";
import { HELPED_KEY_NAMES, roundKey } from "#contract/round-keys.ts";
import { keyPairFrom, publicBytesOf, publicKeyFrom } from "./hpke.ts";
import { kms } from "./kms.ts";
import { type Place, provider } from "./place.ts";
import { formerProof, helping, publicKeyProof } from "./proofs.ts";
import { LookupKey, remembering, Wrapped } from "./round-keys.ts";
import { keysTable } from "./tables.ts";

/** What who takes answers to "did it help?" can do: write, find, prove, and not read. */
export type HelpingKeys = { publicKey: webcrypto.CryptoKey } & ReturnType<typeof helping>;
/** `former`: some may have answered before the question had keys; elsewhere such an answer is nobody's. */
export type ClosingKeys = { privateKey: webcrypto.CryptoKey; former: boolean } & Pick<
  HelpingKeys,
  "tagOf"
>;

async function makeKeys(place: Place, round: RoundId, isFormer: boolean): Promise<void> {
  const [content, lookup] = await Promise.all([
    kms(place).make("helpedContent", round),
    kms(place).make("helpedLookup", round),
  ]);
  const publicKey = await publicBytesOf(await keyPairFrom(content.plain));
  const proof = publicKeyProof(lookup.plain, round, publicKey);
  const former = isFormer ? { former: formerProof(lookup.plain, round) } : {};
  const table = keysTable(place);
  await table.writeAll([
    table.create(roundKey("helpedContent", round), { round, wrapped: content.wrapped }),
    table.create(roundKey("helpedLookup", round), {
      round,
      wrapped: lookup.wrapped,
      publicKey,
      proof,
      ...former,
    }),
  ]);
}

async function lookupOf(place: Place, round: RoundId) {
  const found = await keysTable(place).get(LookupKey, roundKey("helpedLookup", round));
  if (found === undefined) return undefined;
  const lookup = await kms(place).unwrap("helpedLookup", round, found.wrapped);
  // Nothing is encrypted to a key that somebody put there.
  if (found.proof !== publicKeyProof(lookup, round, found.publicKey)) return undefined;
  return { ...found, lookup };
}

async function helpingKeys(place: Place, round: RoundId): Promise<HelpingKeys | undefined> {
  const found = await lookupOf(place, round);
  return found && { publicKey: await publicKeyFrom(found.publicKey), ...helping(found.lookup) };
}

async function closingKeys(place: Place, round: RoundId): Promise<ClosingKeys | undefined> {
  const [found, content] = await Promise.all([
    lookupOf(place, round),
    keysTable(place).get(Wrapped, roundKey("helpedContent", round)),
  ]);
  if (found === undefined || content === undefined) return undefined;
  const plain = await kms(place).unwrap("helpedContent", round, content.wrapped);
  const { privateKey } = await keyPairFrom(plain);
  const { tagOf } = helping(found.lookup);
  return { privateKey, former: found.former === formerProof(found.lookup, round), tagOf };
}

/** The keys of the question whether it helped: made before it is asked, destroyed when the cycle closes. */
export const helpedKeys = provider((place) => ({
  /** Those that there are stand. */
  open: (round: RoundId): Promise<void> => makeKeys(place, round, false),
  /** Likewise where it was asked before it had keys. */
  openFormer: (round: RoundId): Promise<void> => makeKeys(place, round, true),
  /** Undefined when they were destroyed, or never made. */
  forTaking: remembering(place, helpingKeys),
  /** False when they were destroyed, or never made. */
  exist: async (round: RoundId): Promise<boolean> =>
    (await keysTable(place).get(LookupKey, roundKey("helpedLookup", round))) !== undefined,
  forClosing: (round: RoundId): Promise<ClosingKeys | undefined> => closingKeys(place, round),

  async destroy(round: RoundId): Promise<void> {
    await Promise.all(
      HELPED_KEY_NAMES.map((name) => keysTable(place).delete(roundKey(name, round))),
    );
  },
}));
