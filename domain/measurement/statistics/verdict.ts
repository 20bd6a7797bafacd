import { ALPHA } from "./power.ts";

/** What is the aim of an indicator: that more people say so, or fewer. */
export type Direction = "higher" | "lower";

/**
 * What may be said of a change. `no-demonstrable-difference` is never "no effect": what the sample
 * could have shown stands beside it.
 * `method-break`: text, scale or mode changed, so the two figures are not compared. `no-figure`:
 * one of the waves has none, or nothing to test with.
 */
export const VERDICTS = [
  "better",
  "worse",
  "no-demonstrable-difference",
  "method-break",
  "no-figure",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A change from the baseline with its 95 % interval and the p of its family, all in the units of the indicator. */
type Change = { difference: number; low: number; high: number; adjusted: number };

/**
 * A difference is claimed only when the adjusted test and the interval agree: nobody should read
 * "aantoonbaar" beside an interval that holds 0.
 */
export function verdictOf(
  { difference, low, high, adjusted }: Change,
  better: Direction,
  alpha = ALPHA,
): Verdict {
  const demonstrated = adjusted <= alpha && (low > 0 || high < 0) && difference !== 0;
  if (!demonstrated) return "no-demonstrable-difference";
  return difference > 0 === (better === "higher") ? "better" : "worse";
}

/**
 * A figure may be compared with an earlier one only when no method break lies after the earlier and
 * up to the later. `waves` is in order of time.
 */
export function brokenBetween(
  waves: readonly string[],
  breaks: readonly string[],
  earlier: string,
  later: string,
): boolean {
  const [from, to] = [waves.indexOf(earlier), waves.indexOf(later)].toSorted(
    (one, other) => one - other,
  );
  return breaks.some(
    (wave) => waves.indexOf(wave) > (from ?? -1) && waves.indexOf(wave) <= (to ?? -1),
  );
}

/**
 * The stretches through which one line may be drawn: a new one begins at every method break, also
 * at one in a wave that has no point. `waves` is in order of time.
 */
export function unbroken<T extends { wave: string }>(
  points: readonly T[],
  breaks: readonly string[],
  waves: readonly string[],
): T[][] {
  const lines: T[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (
      line === undefined ||
      before === undefined ||
      brokenBetween(waves, breaks, before.wave, point.wave)
    )
      lines.push([point]);
    else line.push(point);
  }
  return lines;
}
