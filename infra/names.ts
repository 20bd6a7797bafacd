import type { MachineName } from "#contract/machines.ts";

/** `count-priorities` → `CountPriorities`: one step has one name, in three spellings. */
export const pascal = (kebab: string): string =>
  kebab
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

/** `CountPriorities` → `count-priorities`. */
export const kebab = (name: string): string =>
  name.replaceAll(/(?<!^)([A-Z])/g, "-$1").toLowerCase();

/**
 * By which name a person finds a machine in the console, whichever stack it stands in. It is the
 * name that it had when all ran in one stack: executions bear it.
 */
export const machineNameOf = (stage: string, machine: MachineName): string =>
  `Buurtcyclus-${stage}-Service-${machine}`;
