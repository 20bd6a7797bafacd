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

/** What is told of ballots that did not fit and were left out of a count. */
export const Left = z.strictObject({
  /** Ballots that are there and were not counted. */
  setAside: some,
  /** Answers that were given and of which no ballot is there. */
  missing: some,
  /** Whether answers may stand in the count as they were before they were changed or withdrawn. */
  older: z.boolean(),
});
export type Left = z.infer<typeof Left>;

/** An altered ballot has a mark that misses it: it is set aside, and not missing as well. */
export const leftBy = ({
  altered,
  unmarked,
  former,
  missing,
  answers,
  ...faults
}: Faults): Left => ({
  setAside: altered + unmarked + former,
  missing: Math.max(0, missing - altered) + answers,
  older: faults.withdrawn > 0 || faults.versions > answers,
});
