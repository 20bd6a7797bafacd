import type { Stack } from "aws-cdk-lib";
import { type StepName, STEPS } from "#contract/steps.ts";
import { Handler } from "./handler.ts";
import type { House } from "./house.ts";

/** The functions of one stack, each by the name of its step. */
export type Handlers = {
  all: readonly Handler[];
  /** Those that make or open keys of ballots. */
  keyUsers: readonly Handler[];
  /** Errors: one that says that this stack has no such step. */
  named(name: StepName): Handler;
};

export const isStep = (name: string): name is StepName => name in STEPS;

/** Makes a function for each step of a table. */
export function handlersIn(
  stack: Stack,
  steps: Readonly<Record<string, unknown>>,
  house: House,
): Handlers {
  const made = new Map(
    Object.keys(steps)
      .filter(isStep)
      .map((name) => [name, new Handler(stack, name, house)] as const),
  );
  return {
    all: [...made.values()],
    keyUsers: [...made.values()].filter(({ usesKeys }) => usesKeys),
    named(name) {
      const handler = made.get(name);
      if (handler === undefined) throw new Error(`${stack.stackName} has no step ${name}.`);
      return handler;
    },
  };
}
