/** A fact as JSON, filled up to so many bytes that its length tells nothing. */
export function padded(fact: unknown, upTo: (written: number) => number): Uint8Array {
  const written = new TextEncoder().encode(JSON.stringify(fact));
  // JSON ends before its white space.
  const filled = new Uint8Array(upTo(written.length)).fill(0x20);
  filled.set(written);
  return filled;
}

/** Errors: SyntaxError for what is no JSON. */
export const unpadded = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
