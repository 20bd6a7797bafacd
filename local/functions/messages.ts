// Both ends are ours, and every thread would load and keep a library of schemas: these are types alone.

import type { Guarded } from "#local/permissions/guard.ts";
import type { Account } from "#local/permissions/calls.ts";

/** What a worker starts with. `clock` is the clock's shared memory; `seed` makes chance repeatable. */
export type WorkerSetup = {
  clock: SharedArrayBuffer;
  seed: string | undefined;
  databaseHost: string;
  /** Where services of AWS stand, with ports. */
  hosts: readonly string[];
  account: Account;
  /** The file that takes what the functions print. */
  printed: string;
};

/** A function as a worker has to know it. */
export type FunctionSetup = Guarded & {
  /** What names its streams of chance. */
  id: string;
  arn: string;
  entry: string;
  handler: string;
  megabytes: number;
  /** What it finds in its environment. */
  variables: Readonly<Record<string, string>>;
};

/**
 * `event` is JSON; `chance` names the stream of chance that is this call's own; `setup` comes with a
 * worker's first call of the function.
 */
export type Call = {
  id: number;
  name: string;
  setup: FunctionSetup | undefined;
  request: string;
  event: string;
  chance: string;
  milliseconds: number;
};

/** How Lambda tells of a failure. */
export type Failure = { errorType: string; errorMessage: string; trace: string[] };

/** `result` is JSON. */
export type Answer = {
  id: number;
  database: { requests: number; seconds: number; bytes: number };
  outcome: { result: string } | { failure: Failure };
};

/** A function failed, in its own words. */
export class LambdaFailure extends Error {
  override readonly name = "LambdaFailure";
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: string[];

  constructor({ errorType, errorMessage, trace }: Failure) {
    super(`${errorType}: ${errorMessage}`);
    this.errorType = errorType;
    this.errorMessage = errorMessage;
    this.trace = trace;
  }
}
