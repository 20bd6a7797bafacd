import * as z from "zod";
import { Day, RunId } from "#contract/ids.ts";
import { isMeasurement, type AnyRound, runOf } from "./cycle.ts";
import { floorOf } from "#domain/tally/floor.ts";

/**
 * How many were asked and had answered in a round on the morning of a day, and as it closed: what
 * lists of many rounds show, which look at nobody's invitation. Never what was answered.
 */
export const SoFar = z.strictObject({
  run: RunId,
  asked: z.int().min(0),
  answered: z.int().min(0),
  /** How many have to answer for an agenda. */
  needed: z.int().min(1).optional(),
  on: Day,
});
export type SoFar = z.infer<typeof SoFar>;

export function soFarOf(round: AnyRound, answered: number, on: Day): SoFar {
  const { invited: asked = 0 } = round;
  const floor = isMeasurement(round) ? undefined : round.terms.floor;
  return {
    run: runOf(round),
    asked,
    answered,
    ...(floor === undefined ? {} : { needed: floorOf(floor, asked) }),
    on,
  };
}
