import { readFileSync } from "node:fs";
import * as z from "zod";
import { WeekPlan } from "#domain/neighbourhood.ts";
import { FIRST_WEEK_PLAN } from "#domain/neighbourhood-new.ts";
import { type Reader, read, wrong } from "./question.ts";

/** `ours`, or a file that holds another plan. */
export const weekPlan: Reader<WeekPlan> = (typed) => {
  if (typed === "ours") return read(FIRST_WEEK_PLAN);
  const found = planAt(typed);
  if (found === undefined)
    return wrong(
      `There is no JSON file ${typed}. Press Enter for our week plan, or give the name of a file.`,
    );
  const parsed = WeekPlan.safeParse(found);
  return parsed.success
    ? read(parsed.data)
    : wrong(`${typed} is no week plan:\n${z.prettifyError(parsed.error)}`);
};

function planAt(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
