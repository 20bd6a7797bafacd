import { createHmac } from "node:crypto";

/** A keyed hash of these parts, in hexadecimal. */
export function macOf(key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): string {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(part).update("|");
  return mac.digest("hex");
}
