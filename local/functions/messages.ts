// Both ends are ours, and every thread would load and keep a library of schemas: these are types alone.

import type { Guarded } from "#local/permissions/guard.ts";

/** What a function's worker starts with. `clock` is the clock's shared memory; `seed` makes chance repeatable. */
export type WorkerSetup = {
  name: string;
  /** What names its streams of chance. */
  id: string;
  arn: string;
  entry: string;
  handler: string;
  megabytes: number;
  clock: SharedArrayBuffer;
  seed: string | undefined;
  databaseHost: string;
  guarded: Guarded;
  /** The file that takes what the function prints. */
  printed: string;
};

/** `event` is JSON; `chance` names the stream of chance that is this call's own. */
export type Call = {
  id: number;
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
