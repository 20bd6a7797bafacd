/**
 * A value in as many bytes as a multiple of `size`, so that its length tells nothing once it is
 * encrypted.
 */
export function padded(value: unknown, size: number): Uint8Array {
  const written = new TextEncoder().encode(JSON.stringify(value));
  // JSON ends before its white space.
  const bytes = new Uint8Array(Math.ceil(written.length / size) * size).fill(0x20);
  bytes.set(written);
  return bytes;
}

/** What it was. Errors: SyntaxError. */
export const unpadded = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
