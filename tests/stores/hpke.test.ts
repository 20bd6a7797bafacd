import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256, OpenError } from "@hpke/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decryptWith, encryptTo, keyPairFrom, publicKeyFrom } from "#stores/hpke.ts";

/** The library as it comes, with Web Crypto for all that it derives. */
const asItComes = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const ENCAPSULATED = 32;
const bytes = (text: string) => new TextEncoder().encode(text);

const SEED = bytes("thirty-two bytes make a key pair");
const Plain = fc.uint8Array({ maxLength: 5000 });

test("what is encrypted here, any implementation of RFC 9180 opens, and the other way round", async () => {
  const { publicKey, privateKey } = await keyPairFrom(SEED);
  await fc.assert(
    fc.asyncProperty(Plain, fc.string(), async (plain, bound) => {
      const box = await encryptTo(publicKey, plain, bound);
      const opened = await asItComes.open(
        { recipientKey: privateKey, enc: box.slice(0, ENCAPSULATED) },
        box.slice(ENCAPSULATED),
        bytes(bound),
      );
      expect(new Uint8Array(opened)).toEqual(new Uint8Array(plain));
      const { enc, ct } = await asItComes.seal(
        { recipientPublicKey: publicKey },
        new Uint8Array(plain),
        bytes(bound),
      );
      const theirs = new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)]);
      expect(await decryptWith(privateKey, theirs, bound)).toEqual(new Uint8Array(plain));
      await expect(decryptWith(privateKey, theirs, `${bound}!`)).rejects.toThrow(OpenError);
    }),
    { numRuns: 50 },
  );
});

const isRefused = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => false,
    () => true,
  );

test("what was altered in one bit, cut short or sent with a key that makes no secret opens for nobody", async () => {
  const { publicKey, privateKey } = await keyPairFrom(SEED);
  const box = await encryptTo(publicKey, bytes("litter"), "row");
  for (let at = 0; at < box.length; at += 1) {
    const altered = box.with(at, (box[at] ?? 0) ^ 1);
    expect(await isRefused(decryptWith(privateKey, altered, "row")), String(at)).toBe(true);
  }
  for (const length of [0, 16, ENCAPSULATED, ENCAPSULATED + 15, box.length - 1])
    expect(await isRefused(decryptWith(privateKey, box.slice(0, length), "row"))).toBe(true);
  // Points of small order make the same secret with every key.
  for (const point of [new Uint8Array(32), new Uint8Array(32).fill(1, 0, 1)]) {
    const whole = new Uint8Array([...point, ...box.slice(ENCAPSULATED)]);
    expect(await isRefused(decryptWith(privateKey, whole, "row"))).toBe(true);
    const key = await publicKeyFrom(point);
    expect(await isRefused(encryptTo(key, bytes("litter"), "row"))).toBe(true);
  }
});

test("the same words twice are two boxes", async () => {
  const { publicKey } = await keyPairFrom(SEED);
  const [one, other] = [
    await encryptTo(publicKey, SEED, "row"),
    await encryptTo(publicKey, SEED, "row"),
  ];
  expect(one).toHaveLength(ENCAPSULATED + SEED.length + 16);
  expect(one.slice(0, ENCAPSULATED)).not.toEqual(other.slice(0, ENCAPSULATED));
  expect(one.slice(ENCAPSULATED)).not.toEqual(other.slice(ENCAPSULATED));
});
