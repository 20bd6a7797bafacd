import { alteredBallots } from "./altered-ballots.ts";
import type { Attack } from "./attempt.ts";
import { codesOnScreen } from "./codes-on-screen.ts";
import { digestOfFew } from "./digest-of-few.ts";
import { enterForAStreet } from "./enter-for-a-street.ts";
import { enteredFirst } from "./entered-first.ts";
import { policeEnters } from "./police-enters.ts";
import { receiptsAfterwards } from "./receipts-afterwards.ts";
import { afterTheSeal, twoStates } from "./two-states.ts";

/** Every attack that the product is held against, in the order of `docs/decisions/0025`. */
export const attacks: readonly Attack[] = [
  twoStates,
  afterTheSeal,
  receiptsAfterwards,
  alteredBallots,
  digestOfFew,
  codesOnScreen,
  enteredFirst,
  enterForAStreet,
  policeEnters,
];
