import { present } from "#contract/present.ts";
import Fraction from "fraction.js";
import * as z from "zod";
import { AreaId } from "#contract/ids.ts";
import type { Norms } from "#domain/norms.ts";
import { FloorTerms } from "./floor.ts";

/** At most three priorities at a time (UK PACT practice). */
export const SEATS = 3;

/** An exact number as text, `7/12` or `3`: no floating point anywhere in the count. */
export const Exact = z
  .string()
  .regex(/^\d+(\/[1-9]\d*)?$/, { error: "give an exact number, like 3 or 7/12", abort: true });
export type Exact = z.infer<typeof Exact>;

/** How an agenda follows from ballots. */
export const Rule = z.enum([
  "phragmen",
  "equal-shares",
  "seq-pav",
  "approval",
  "plurality",
  "borda",
  "schulze",
  "stv",
]);
export type Rule = z.infer<typeof Rule>;

/** A shared wish needs max(minimum, share of the ballots) [P]. */
export const Threshold = z.strictObject({
  minimum: z.int().min(0).max(1000),
  /** An exact part, like `1/10`. */
  share: z.string().regex(/^\d{1,4}\/[1-9]\d{0,4}$/),
});
export type Threshold = z.infer<typeof Threshold>;

/**
 * What one ballot of an area counts for where its residents lag behind; an area that is not named
 * counts for 1.
 */
export const Weights = z.record(
  AreaId,
  Exact.refine(
    (weight) => new Fraction(weight).gt(0) && new Fraction(weight).lte(3),
    "a weight is more than 0 and at most 3",
  ),
);
export type Weights = z.infer<typeof Weights>;

/** By what a round will be counted: fixed and published when it opens, before anybody answers. */
export const CountTerms = z.strictObject({
  rule: Rule,
  seats: z.int().min(1).max(SEATS),
  threshold: Threshold,
  weights: Weights.optional(),
  /** How many have to answer for an agenda; a round from before there was a floor has none. */
  floor: FloorTerms.optional(),
});
export type CountTerms = z.infer<typeof CountTerms>;

/** How a round is counted that opens now; what its neighbourhood changes afterwards changes nothing. */
export const termsOf = ({
  rule,
  threshold,
  weights,
  norms: { floor, openedAgain, floorDecided: decided },
}: Pick<CountTerms, "rule" | "threshold" | "weights"> & {
  norms: Pick<Norms, "floor" | "openedAgain" | "floorDecided">;
}): CountTerms => ({
  rule,
  seats: SEATS,
  threshold,
  floor: { ...floor, openedAgain, decided },
  ...present({ weights }),
});

/**
 * The least number of ballots that makes a wish a shared one: the greater of the minimum and the
 * share, rounded up, exact.
 */
export const thresholdOf = ({ minimum, share }: Threshold, ballots: number): number =>
  Math.max(minimum, Number(new Fraction(share).mul(ballots).ceil().toString()));

/** As near as a computer's own numbers come, for who reckons on. */
export const decimalOf = (exact: Exact): number => new Fraction(exact).valueOf();
