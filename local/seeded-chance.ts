import { createHash } from "node:crypto";

/** A number in [0, 1) that belongs to these names, whatever else was asked before. */
export const chanceOf = (...names: readonly (string | number)[]): number =>
  createHash("sha256").update(names.join("\n")).digest().readUIntBE(0, 6) / 2 ** 48;

/** Numbers in [0, 1) that look random and always follow in the same order from one seed. */
export function seededChance(seed: string): () => number {
  let count = 0;
  return () => chanceOf(seed, (count += 1));
}
