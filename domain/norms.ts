import * as z from "zod";
import { Floor } from "./tally/floor.ts";

const days = (most: number) => z.int().min(1).max(most);
/** An exact part of a whole, like `1/10`. */
const Part = z.string().regex(/^\d{1,4}\/[1-9]\d{0,4}$/);

/**
 * By which numbers the loop between residents and team closes. No source gives norms for them: each
 * default is our own proposal, which a municipality may replace, and is published before a round opens.
 */
export const Norms = z.strictObject({
  /** Answers for an agenda: the share of all who were asked, at least and at most so many. */
  floor: Floor.default({ least: 5, share: "1/10", most: 170 }),
  /** Days for which a round below its floor stays open once more. */
  openedAgain: days(28).default(7),
  /** Days in which the coordinator decides on a round that stayed below its floor. */
  floorDecided: days(14).default(5),
  /** Working days until somebody has looked at what residents wrote; then it is the coordinator's. */
  wordsLookedAt: days(14).default(3),
  /** Days until what residents wrote has a destination. */
  wordsPlaced: days(42).default(14),
  /** Topics of a survey that come back from earlier cycles, and that residents proposed. */
  topics: z
    .strictObject({ reopened: z.int().min(0).max(6), proposed: z.int().min(0).max(6) })
    .default({ reopened: 3, proposed: 3 }),
  /** Working days to accept a promise, the one on which it is said again, and those of outsiders. */
  accepted: z
    .strictObject({ within: days(20), reminded: days(20), outsiders: days(40) })
    .default({ within: 5, reminded: 3, outsiders: 10 }),
  /** How often a promise may be carried on to the next cycle before it counts as broken. */
  carriedOn: z.int().min(0).max(6).default(2),
  /** Promises that ended before figures of one organisation are public. */
  publicFrom: z.int().min(1).max(100).default(10),
  /** Opinions that "it did not help" needs to open a promise again, and the share of them. */
  notHelped: z
    .strictObject({ opinions: z.int().min(1), share: Part, few: z.int().min(1) })
    .default({ opinions: 10, share: "1/3", few: 3 }),
  /** Days that something must have ended before it is asked whether it helped; else next time. */
  helpedAfter: days(91).default(28),
  /** Working days in which a named person answers an offer of help. */
  helpAnswered: days(20).default(5),
});
export type Norms = z.infer<typeof Norms>;
