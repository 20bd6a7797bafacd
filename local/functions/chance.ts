import { AsyncLocalStorage } from "node:async_hooks";
import crypto, { createCipheriv, createHmac } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { type Uuid, uuidOf } from "#local/uuid.ts";

/** Bytes that look random and are always the same for one key: AES-256 in counter mode over zeros. */
type Stream = (bytes: number) => Buffer;
function streamOf(key: Buffer): Stream {
  const cipher = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
  return (bytes) => cipher.update(Buffer.alloc(bytes));
}

/**
 * Makes all chance of this thread follow from a seed: `node:crypto`, Web Crypto and Math.random.
 * Returns what runs an invocation on a stream of its own, so that it draws the same whatever ran before or beside it.
 */
export function seedChance(seed: string): <T>(invocation: string, run: () => T) => T {
  const streams = new AsyncLocalStorage<Stream>();
  const loading = streamOf(createHmac("sha256", seed).digest());
  const draw: Stream = (bytes) => (streams.getStore() ?? loading)(bytes);

  const fill = <T extends NodeJS.ArrayBufferView>(
    view: T,
    offset = 0,
    size = view.byteLength - offset,
  ): T => {
    new Uint8Array(view.buffer, view.byteOffset + offset, size).set(draw(size));
    return view;
  };
  const whole = (below: number): number => {
    // Rejection keeps every number as likely as the next; 48 bits hold every range that Node allows.
    const limit = 2 ** 48 - (2 ** 48 % below);
    let number = draw(6).readUIntBE(0, 6);
    while (number >= limit) number = draw(6).readUIntBE(0, 6);
    return number % below;
  };
  const uuid = (): Uuid => {
    const bytes = draw(16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return uuidOf(bytes.toString("hex"));
  };
  /** Both ways in which Node offers chance: at once, or to a callback. */
  const later = <T>(make: () => T, done: unknown): T | undefined => {
    if (typeof done !== "function") return make();
    const made = make();
    queueMicrotask(() => done(null, made));
    return undefined;
  };

  const patched = {
    randomBytes: (size: number, done?: unknown) => later(() => draw(size), done),
    randomInt: (min: number, max?: unknown, done?: unknown) =>
      typeof max === "number"
        ? later(() => min + whole(max - min), done)
        : later(() => whole(min), max),
    randomUUID: uuid,
    randomFillSync: fill,
  } satisfies Partial<Record<keyof typeof crypto, unknown>>;
  Object.assign(crypto, patched);
  syncBuiltinESMExports();
  // The module's own getRandomValues is a getter that reads this one.
  for (const [name, value] of Object.entries({ randomUUID: uuid, getRandomValues: fill }))
    Object.defineProperty(globalThis.crypto, name, { value, configurable: true, writable: true });
  Math.random = () => whole(2 ** 48) / 2 ** 48;

  return (invocation, run) =>
    streams.run(streamOf(createHmac("sha256", seed).update(invocation).digest()), run);
}
