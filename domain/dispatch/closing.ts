import { floorOf } from "#domain/tally/floor.ts";
import type { Cycle, Round } from "./cycle.ts";
import { hasCome } from "./moments.ts";

/**
 * What a round comes to when its day to close is there: `enough` answered, or it stays open once
 * more, or somebody decides; then it goes on as `thin`, or the neighbourhood is asked again.
 */
export type AtClosing = "enough" | "opened-again" | "undecided" | "thin" | "asked-again";

type Closing = Pick<Cycle, "plan" | "passed" | "decided">;

/** Whether a round stays open once more: a replay of the step that said so finds it again. */
export const isOpenAgain = ({ plan, passed }: Pick<Cycle, "plan" | "passed">): boolean =>
  plan.reclosing !== undefined && !hasCome({ passed }, "reclosing");

/** Too few answered, and nobody decided in time to go on: silence asks again. */
export const isAskedAgain = ({ passed, decided }: Pick<Cycle, "passed" | "decided">): boolean =>
  hasCome({ passed }, "decision") && decided?.way !== "go-on";

/** `answered`: how many marks there are; blank answers and entered ones are among them. */
export function atClosing(
  cycle: Closing,
  { terms: { floor }, invited = 0 }: Pick<Round, "terms" | "invited">,
  answered: number,
): AtClosing {
  if (isOpenAgain(cycle)) return "opened-again";
  if (floor === undefined || answered >= floorOf(floor, invited)) return "enough";
  const { extension, reclosing } = cycle.plan;
  if (reclosing === undefined && extension !== undefined) return "opened-again";
  if (!hasCome(cycle, "decision")) return "undecided";
  return isAskedAgain(cycle) ? "asked-again" : "thin";
}
