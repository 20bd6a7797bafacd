import type { Day, Instant } from "#contract/ids.ts";
import { floorOf } from "#domain/tally/floor.ts";
import type { Cycle, Round } from "./cycle.ts";
import { hasCome, type Run } from "./moments.ts";
import { isUnderWay } from "./run.ts";

/**
 * What a round comes to when its day to close is there: `enough` answered, or it stays open once
 * more, or somebody decides; then it goes on as `thin`, or the neighbourhood is asked again.
 */
export type AtClosing = "enough" | "opened-again" | "undecided" | "thin" | "asked-again";

type Closing = Pick<Cycle, "plan" | "passed" | "decided">;

/** Until when a round stays open where too few answer; a wave has no floor. */
export const extensionOf = ({ plan }: Pick<Run, "plan">): Instant | undefined =>
  "extension" in plan ? plan.extension : undefined;

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

/** Whether somebody can still decide what becomes of a round in which too few answered. */
export const awaitsDecision = ({ status, plan, passed, decided }: Cycle): boolean =>
  isUnderWay({ status }) &&
  plan.decision !== undefined &&
  decided === undefined &&
  !hasCome({ passed }, "decision");

/** What everybody may know of a round in which too few answered; never how few. */
export type FloorTold = { needed: number; asked: number; reason?: string } & (
  | { kind: "opened-again" | "undecided"; until: Instant; from?: undefined }
  | { kind: "asked-again"; from?: Day; until?: undefined }
  | { kind: "thin"; until?: undefined; from?: undefined }
);

/** Nothing of a round in which enough answered, or of which nothing is known yet. */
export function floorTold(
  cycle: Cycle,
  { terms: { floor }, invited: asked, basis }: Pick<Round, "basis" | "invited" | "terms">,
): FloorTold | undefined {
  if (basis !== undefined)
    return basis.thin && { kind: "thin", ...basis, reason: basis.thin.reason };
  if (floor === undefined || asked === undefined) return undefined;
  const its = { needed: floorOf(floor, asked), asked };
  const { reclosing, decision } = cycle.plan;
  // Its reason stands with the cycle that ended.
  if (isAskedAgain(cycle)) return { kind: "asked-again", ...its };
  if (!isUnderWay(cycle)) return undefined;
  if (decision !== undefined) return { kind: "undecided", ...its, until: decision };
  return reclosing !== undefined && isOpenAgain(cycle)
    ? { kind: "opened-again", ...its, until: reclosing }
    : undefined;
}
