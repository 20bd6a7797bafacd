import { readFileSync } from "node:fs";
import { grantedTo, STEP_NAMES, textOf, usedIn } from "./granted.ts";
import { EXCUSED } from "./excused.ts";

/** What steps asked for while the tests ran, as it was last taken over. */
export const USED = new URL("./used.json", import.meta.url).pathname;

type Used = Readonly<Record<string, readonly string[]>>;
/** One step: what it may do, what it did, what it may do for a reason that no test shows, and the rest. */
export type StepReport = Record<"granted" | "used" | "excused" | "superfluous", string[]> & {
  step: string;
};

const readUsed = (): Used => JSON.parse(readFileSync(USED, "utf8"));

/** What is known with what was written down since; sorted, so that one can see what changed. */
export function recordOf(recorded: string): Used {
  const [before, since] = [readUsed(), usedIn(recorded)];
  return Object.fromEntries(
    STEP_NAMES.map((name) => {
      const used = new Set([...(before[name] ?? []), ...(since.get(name) ?? [])]);
      return [name, [...used].toSorted()];
    }),
  );
}

export function reportOfPermissions(): StepReport[] {
  const all = readUsed();
  return STEP_NAMES.map((step) => {
    const granted = [...new Set(grantedTo(step).map(textOf))].toSorted();
    const used = (all[step] ?? []).filter((one) => granted.includes(one));
    const unused = granted.filter((one) => !used.includes(one));
    const isExcused = (one: string) =>
      EXCUSED.some(({ steps, what }) => steps.includes(step) && what.test(one));
    return {
      step,
      granted,
      used,
      excused: unused.filter(isExcused),
      superfluous: unused.filter((one) => !isExcused(one)),
    };
  });
}

/** What was asked for and is not granted any more: the record is older than the grants. */
export const outdated = (): string[] =>
  Object.entries(readUsed()).flatMap(([step, used]) => {
    const name = STEP_NAMES.find((one) => one === step);
    const granted = new Set(name === undefined ? [] : grantedTo(name).map(textOf));
    return used.filter((one) => !granted.has(one)).map((one) => `${step}: ${one}`);
  });
