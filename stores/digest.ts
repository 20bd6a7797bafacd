import { createHash } from "node:crypto";

/** SHA-256 of bytes that come one part after the other, in hexadecimal. */
export function digesting() {
  const hash = createHash("sha256");
  return {
    add: (bytes: Uint8Array): void => void hash.update(bytes),
    hex: (): string => hash.copy().digest("hex"),
  };
}
