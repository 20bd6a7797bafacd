import type { Instant } from "#contract/ids.ts";
import { isBefore } from "#domain/calendar/time.ts";
import { isOpenAgain } from "./closing.ts";
import { comingOf } from "./foresee.ts";
import { hasCome, type Run } from "./moments.ts";
import type { Moment } from "./run.ts";

/** What a run is about at a time, in the words of who follows many of them. */
export type Stage = "asking" | "choosing" | "doing" | "telling" | "reporting";

const OF_CYCLE: readonly Stage[] = ["asking", "choosing", "doing", "telling"];
const OF_WAVE: readonly Stage[] = ["asking", "reporting"];
/** The stages that a run goes through, in their order. */
export const stagesOf = (run: Run): readonly Stage[] => ("area" in run ? OF_CYCLE : OF_WAVE);

export function stageOf(run: Run): Stage {
  if (!hasCome(run, "closing")) return "asking";
  if (!("area" in run)) return "reporting";
  if (isOpenAgain(run)) return "asking";
  if (!hasCome(run, "adoption")) return "choosing";
  return hasCome(run, "outcomes") ? "telling" : "doing";
}

/** What comes next and when, but for the weekly look at promises. */
export function nextOf(run: Run): { moment: Moment; at: Instant } | undefined {
  if (run.status !== "running" && run.status !== "paused") return undefined;
  return inTime(comingOf(run).filter(({ moment }) => moment !== "chase"))[0];
}

/** In the order in which they come. */
export const inTime = <T extends { at: Instant }>(coming: readonly T[]): T[] =>
  coming.toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1));
