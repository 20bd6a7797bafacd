import { InvalidArgumentError } from "commander";
import { parted } from "#cli/init/readers.ts";
import { Threshold } from "#domain/tally/terms.ts";

export const withCommas = (text: string): string[] => parted(text, ",");

/**
 * `94`, `10%`, `1/10`, or `3,10%` for the greater of both. Errors: InvalidArgumentError that says
 * how to write it.
 */
export function thresholdFrom(text: string): Threshold {
  const threshold = { minimum: 0, share: "0/1" };
  for (const part of withCommas(text)) {
    const percent = /^(\d{1,2}(?:\.\d{1,2})?|100)%$/.exec(part)?.[1];
    if (/^\d{1,4}$/.test(part)) threshold.minimum = Number(part);
    else if (percent !== undefined)
      threshold.share = percent.includes(".")
        ? `${Math.round(Number(percent) * 100)}/10000`
        : `${percent}/100`;
    else if (/^\d{1,4}\/[1-9]\d{0,4}$/.test(part)) threshold.share = part;
    else
      throw new InvalidArgumentError(
        "Give a number of ballots (94), a part of them (10% or 1/10), both (3,10%: the greater counts), or 0 for none.",
      );
  }
  return Threshold.parse(threshold);
}
