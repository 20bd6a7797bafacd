import * as z from "zod";

const some = z.int().min(0);

/** What does not fit where a round is to be sealed, in numbers alone. */
export const Faults = z.strictObject({
  /** Ballots that nobody wrote who takes answers, or that stand there twice. */
  altered: some,
  /** Ballots whose mark is not there. */
  unmarked: some,
  /** Marks whose ballot is not there, or not as it was. */
  missing: some,
  /** Ballots and marks as they were before rounds had keys, that lack or cannot be. */
  former: some,
  /** Fewer than were written down: answers, withdrawn ones, and versions added up. */
  answers: some,
  withdrawn: some,
  versions: some,
});
export type Faults = z.infer<typeof Faults>;

export const isWhole = (faults: Faults): boolean => Object.values(faults).every((one) => one === 0);
