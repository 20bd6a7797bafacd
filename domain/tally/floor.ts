import Fraction from "fraction.js";
import * as z from "zod";
import { Instant } from "#contract/ids.ts";

/** Answers for an agenda: the share of all who were asked, at least and at most so many [P]. */
export const Floor = z.strictObject({
  least: z.int().min(1),
  /** An exact part, like `1/10`. */
  share: z.string().regex(/^\d{1,4}\/[1-9]\d{0,4}$/),
  most: z.int().min(1),
});
export type Floor = z.infer<typeof Floor>;

/**
 * With what happens below it: days for which the round stays open once more, and in which is
 * decided.
 */
export const FloorTerms = Floor.extend({
  openedAgain: z.int().min(1),
  decided: z.int().min(1),
});
export type FloorTerms = z.infer<typeof FloorTerms>;

/** How many of those who were asked have to answer, exact, rounded up; never more for fewer people. */
export const floorOf = ({ least, share, most }: Floor, asked: number): number =>
  Math.max(least, Math.min(most, Number(new Fraction(share).mul(asked).ceil().toString())));

/** What somebody decided in public about a round that stayed below its floor. */
export const FloorDecision = z.strictObject({
  way: z.enum(["go-on", "ask-again"]),
  reason: z.string().min(10).max(600),
  at: Instant,
});
export type FloorDecision = z.infer<typeof FloorDecision>;

/** On what an agenda rests: enough answers, or `thin`: fewer, and somebody who went on and said why. */
export const Basis = z.strictObject({
  asked: z.int().min(0),
  needed: z.int().min(1),
  thin: FloorDecision.pick({ reason: true, at: true }).optional(),
});
export type Basis = z.infer<typeof Basis>;
