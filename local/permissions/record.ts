import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Call } from "./decide.ts";

/** Where is written down what functions ask for, and by which name this one does. */
export type CallRecord = { folder: string; as: string };

/** A call as it is written down: which kind of key, and never which one. */
const lineOf = (as: string, { action, resource = "" }: Call, key: string): string =>
  [as, action, resource, key.replace(/#.*$/s, "#")].join("\t");

/** Writes down what is asked for, each kind of call once. */
export function recorder({ folder, as }: CallRecord): (calls: readonly Call[]) => void {
  const known = new Set<string>();
  return (calls) => {
    for (const call of calls)
      for (const key of call.context["dynamodb:LeadingKeys"] ?? [""]) {
        const line = lineOf(as, call, key);
        if (known.has(line)) continue;
        known.add(line);
        appendFileSync(join(folder, "calls.tsv"), `${line}\n`);
      }
  };
}
