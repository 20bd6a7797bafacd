import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import * as z from "zod";
import type { Folder } from "./folder.ts";

const Context = z.record(z.string(), z.string()).default({});
const Bytes = z.base64().transform((text) => Buffer.from(text, "base64"));
const Request = {
  GenerateDataKey: z.strictObject({
    KeyId: z.string(),
    KeySpec: z.literal("AES_256"),
    EncryptionContext: Context,
  }),
  Decrypt: z.strictObject({
    KeyId: z.string(),
    CiphertextBlob: Bytes,
    EncryptionContext: Context,
  }),
} as const;

/** Under these names its keys are remembered: the one that wraps, and one that wraps no more. */
const [KEY, FORMER_KEY] = ["kms", "kms before"] as const;
const NONCE = 12;
const TAG = 16;

/** KMS binds a context to what it encrypts, in the order of its names. */
const bytesOf = (key: string, context: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    JSON.stringify([
      key,
      Object.keys(context)
        .toSorted()
        .map((name) => [name, context[name]]),
    ]),
  );

/** Where its own key is kept. */
type Memory = Pick<Folder, "remember" | "remembered">;
type Reply = { status: number; body: object };
export type Kms = { handle(operation: string, request: unknown): Reply };

/**
 * The part of KMS that wraps data keys. Its own key lies in the folder: here, whoever has the
 * machine has what it wrapped. With a `seed` the data keys follow from it and their context. As in
 * KMS, a key that was replaced still opens what it wrapped, and wraps nothing any more.
 */
export function openKms(folder: Memory, seed: string | undefined): Kms {
  const master = masterIn(folder);
  const replaced = folder.remembered(FORMER_KEY);
  const former = replaced === undefined ? [] : [Buffer.from(replaced, "base64")];

  function generate(body: unknown): Reply {
    const { KeyId, EncryptionContext } = Request.GenerateDataKey.parse(body);
    const bound = bytesOf(KeyId, EncryptionContext);
    const draw = (what: string, bytes: number) =>
      seed === undefined
        ? randomBytes(bytes)
        : createHmac("sha256", seed).update(what).update(bound).digest().subarray(0, bytes);
    const [plain, nonce] = [draw("key", 32), draw("nonce", NONCE)];
    const cipher = createCipheriv("aes-256-gcm", master, nonce).setAAD(bound);
    const wrapped = Buffer.concat([cipher.update(plain), cipher.final()]);
    return answered({
      KeyId,
      Plaintext: plain.toString("base64"),
      CiphertextBlob: Buffer.concat([nonce, cipher.getAuthTag(), wrapped]).toString("base64"),
    });
  }

  function decrypt(body: unknown): Reply {
    const { KeyId, CiphertextBlob: blob, EncryptionContext } = Request.Decrypt.parse(body);
    const bound = bytesOf(KeyId, EncryptionContext);
    for (const key of [master, ...former]) {
      const plain = openedWith(key, blob, bound);
      if (plain !== undefined) return answered({ KeyId, Plaintext: plain.toString("base64") });
    }
    return { status: 400, body: { __type: "InvalidCiphertextException", message: "" } };
  }

  return {
    handle(operation, body) {
      if (operation === "GenerateDataKey") return generate(body);
      if (operation === "Decrypt") return decrypt(body);
      const message = `This environment does not know ${operation} of KMS.`;
      return { status: 400, body: { __type: "UnsupportedOperationException", message } };
    },
  };
}

/** What a key wrapped; nothing when it is not of this key and context. */
function openedWith(key: Buffer, blob: Buffer, bound: Buffer): Buffer | undefined {
  const decipher = createDecipheriv("aes-256-gcm", key, blob.subarray(0, NONCE))
    .setAAD(bound)
    .setAuthTag(blob.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(blob.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

const answered = (body: object): Reply => ({ status: 200, body });

function masterIn(folder: Memory): Buffer {
  const known = folder.remembered(KEY);
  if (known !== undefined) return Buffer.from(known, "base64");
  const made = randomBytes(32);
  folder.remember(KEY, made.toString("base64"));
  return made;
}
