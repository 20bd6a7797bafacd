import type { Day } from "#contract/ids.ts";
import { Step } from "./action.ts";

const MOST = 12;
const DONE = /^x\s+/i;

/**
 * Reads steps as they are typed, one a line; a line that begins with an x is done, since the day on
 * which that was noted first. Undefined when one is too short or too long, or there are too many.
 */
export function readSteps(typed: string, before: readonly Step[], today: Day): Step[] | undefined {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const steps = lines.flatMap((line) => {
    const text = line.replace(DONE, "");
    const since = before.find((one) => one.text === text)?.done ?? today;
    return Step.safeParse({ text, ...(DONE.test(line) ? { done: since } : {}) }).data ?? [];
  });
  return steps.length < lines.length || steps.length > MOST ? undefined : steps;
}

export const writtenSteps = (steps: readonly Step[] = []): string =>
  steps.map(({ text, done }) => (done === undefined ? text : `x ${text}`)).join("\n");
