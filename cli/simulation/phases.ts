import { globSync } from "node:fs";
import { pascal } from "#infra/names.ts";
import { rounded } from "./rounded.ts";

const ROOT = new URL("../..", import.meta.url);
const PHASES = ["dispatch", "answer", "tally", "actions", "feedback", "measurement"];

/** The steps of a phase: its directory has a file for each. */
const stepsOf = (phase: string): Set<string> =>
  new Set(
    globSync(`functions/${phase}/*.ts`, { cwd: ROOT }).map((file) =>
      pascal(file.replace(/^.*\//, "").replace(/\.ts$/, "")),
    ),
  );

/** Handler time by phase, from that by logical id: a step's name, and CDK's hash. */
export const secondsByPhase = (
  secondsOf: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    PHASES.map((phase) => {
      const steps = stepsOf(phase);
      const seconds = Object.entries(secondsOf)
        .filter(([id]) => steps.has(id.replace(/[0-9A-F]{8}$/, "")))
        .reduce((sum, [, one]) => sum + one, 0);
      return [`${phase} handlers`, rounded(seconds, 1)];
    }),
  );
