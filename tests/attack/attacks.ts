import type { Attack } from "./attempt.ts";
import { codesOnScreen } from "./codes-on-screen.ts";
import { digestOfFew } from "./digest-of-few.ts";
import { enterForAStreet } from "./enter-for-a-street.ts";
import { policeEnters } from "./police-enters.ts";

/** Every attack that the product is held against, in the order of `docs/decisions/0025`. */
export const attacks: readonly Attack[] = [
  digestOfFew,
  codesOnScreen,
  enterForAStreet,
  policeEnters,
];
