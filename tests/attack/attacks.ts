import type { Attack } from "./attempt.ts";
import { digestOfFew } from "./digest-of-few.ts";

/** Every attack that the product is held against, in the order of `docs/decisions/0025`. */
export const attacks: readonly Attack[] = [digestOfFew];
