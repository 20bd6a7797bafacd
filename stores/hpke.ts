import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  decapsulate,
  encapsulate,
  hkdfSync,
  KeyObject,
  type webcrypto,
} from "node:crypto";
import {
  type AeadEncryptionContext,
  AeadId,
  type AeadInterface,
  CipherSuite,
  DhkemX25519HkdfSha256,
  HkdfSha256,
  type RecipientContextParams,
  type SenderContextParams,
} from "@hpke/core";

type Binary = ArrayBufferLike | ArrayBufferView;
const viewOf = (some: Binary): Uint8Array =>
  ArrayBuffer.isView(some)
    ? new Uint8Array(some.buffer, some.byteOffset, some.byteLength)
    : new Uint8Array(some);
const copyOf = (some: Uint8Array): ArrayBuffer => new Uint8Array(some).buffer;
const secretOf = (some: Binary): KeyObject => createSecretKey(viewOf(some));

/** HKDF in place: Web Crypto sends each short hash to another thread, which takes longer than the hash. */
class HkdfInPlace extends HkdfSha256 {
  override async extract(salt: Binary, ikm: Binary): Promise<ArrayBuffer> {
    return copyOf(createHmac("sha256", secretOf(salt)).update(viewOf(ikm)).digest());
  }

  override async extractAndExpand(salt: Binary, ikm: Binary, info: Binary, length: number) {
    return hkdfSync("sha256", secretOf(ikm), viewOf(salt), viewOf(info), length);
  }
}

/** The same part of RFC 9180 by OpenSSL, in one call in place; of the modes it knows base alone. */
class KemInPlace extends DhkemX25519HkdfSha256 {
  override async encap({ recipientPublicKey }: SenderContextParams) {
    const { sharedKey, ciphertext } = encapsulate(KeyObject.from(recipientPublicKey));
    return { sharedSecret: copyOf(sharedKey), enc: copyOf(ciphertext) };
  }

  override async decap({ recipientKey, enc }: RecipientContextParams) {
    const key = "privateKey" in recipientKey ? recipientKey.privateKey : recipientKey;
    return copyOf(decapsulate(KeyObject.from(key), viewOf(enc)));
  }
}

const CIPHER = "aes-256-gcm";
const TAG = 16;

/** AES-256-GCM in place as well: an answer is encrypted before another thread has woken up. */
const aesInPlace: AeadInterface = {
  id: AeadId.Aes256Gcm,
  keySize: 32,
  nonceSize: 12,
  tagSize: TAG,
  createEncryptionContext(raw: Binary): AeadEncryptionContext {
    const key = secretOf(raw);
    return {
      async seal(nonce, plain, bound) {
        const sealing = createCipheriv(CIPHER, key, viewOf(nonce)).setAAD(viewOf(bound));
        const box = [sealing.update(viewOf(plain)), sealing.final(), sealing.getAuthTag()];
        return copyOf(Buffer.concat(box));
      },
      async open(nonce, box, bound) {
        const [sealed, tag] = [viewOf(box).subarray(0, -TAG), viewOf(box).subarray(-TAG)];
        const opening = createDecipheriv(CIPHER, key, viewOf(nonce), { authTagLength: TAG })
          .setAAD(viewOf(bound))
          .setAuthTag(tag);
        return copyOf(Buffer.concat([opening.update(sealed), opening.final()]));
      },
    };
  },
};

/** Hybrid public key encryption (RFC 9180), base mode: who encrypts cannot read it back. */
const suite = new CipherSuite({
  kem: new KemInPlace(),
  kdf: new HkdfInPlace(),
  aead: aesInPlace,
});
/** The encapsulated key that stands before the ciphertext. */
const ENCAPSULATED = 32;

const bytes = (text: string) => new TextEncoder().encode(text);

/** The key pair that always follows from the same 32 bytes. */
export const keyPairFrom = (seed: Uint8Array): Promise<webcrypto.CryptoKeyPair> =>
  suite.kem.deriveKeyPair(new Uint8Array(seed));

export const publicBytesOf = async ({ publicKey }: webcrypto.CryptoKeyPair): Promise<Uint8Array> =>
  new Uint8Array(await suite.kem.serializePublicKey(publicKey));

export const publicKeyFrom = (raw: Uint8Array): Promise<webcrypto.CryptoKey> =>
  suite.kem.deserializePublicKey(new Uint8Array(raw));

/** Encrypts to a public key; it opens for nobody who does not say what it is bound to. */
export async function encryptTo(
  recipientPublicKey: webcrypto.CryptoKey,
  plain: Uint8Array,
  bound: string,
): Promise<Uint8Array> {
  const { enc, ct } = await suite.seal({ recipientPublicKey }, new Uint8Array(plain), bytes(bound));
  const whole = new Uint8Array(enc.byteLength + ct.byteLength);
  whole.set(new Uint8Array(enc));
  whole.set(new Uint8Array(ct), enc.byteLength);
  return whole;
}

/** Errors: what the library throws for what was altered, or is bound to something else. */
export async function decryptWith(
  recipientKey: webcrypto.CryptoKey,
  box: Uint8Array,
  bound: string,
): Promise<Uint8Array> {
  const [enc, ct] = [box.slice(0, ENCAPSULATED), box.slice(ENCAPSULATED)];
  return new Uint8Array(await suite.open({ recipientKey, enc }, ct, bytes(bound)));
}
