import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256, OpenError } from "@hpke/core";
import { expect, test } from "vitest";
import { decryptWith, encryptTo, keyPairFrom } from "#stores/hpke.ts";

/** The library as it comes, with Web Crypto for all that it derives. */
const asItComes = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const ENCAPSULATED = 32;
const bytes = (text: string) => new TextEncoder().encode(text);

test("what is encrypted here, any implementation of RFC 9180 opens, and the other way round", async () => {
  const { publicKey, privateKey } = await keyPairFrom(bytes("thirty-two bytes make a key pair"));
  const box = await encryptTo(publicKey, bytes("litter"), "round|row|1");
  const opened = await asItComes.open(
    { recipientKey: privateKey, enc: box.slice(0, ENCAPSULATED) },
    box.slice(ENCAPSULATED),
    bytes("round|row|1"),
  );
  expect(new TextDecoder().decode(opened)).toBe("litter");

  const { enc, ct } = await asItComes.seal(
    { recipientPublicKey: publicKey },
    bytes("parking"),
    bytes("round|row|2"),
  );
  const theirs = new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)]);
  expect(new TextDecoder().decode(await decryptWith(privateKey, theirs, "round|row|2"))).toBe(
    "parking",
  );
  await expect(decryptWith(privateKey, theirs, "round|row|3")).rejects.toThrow(OpenError);
});
