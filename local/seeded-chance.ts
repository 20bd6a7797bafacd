import { createHmac } from "node:crypto";

/** Numbers in [0, 1) that look random and always follow in the same order from one seed. */
export function seededChance(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHmac("sha256", seed).update(String(count)).digest().readUIntBE(0, 6) / 2 ** 48;
  };
}
