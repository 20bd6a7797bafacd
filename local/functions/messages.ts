import { z } from "zod";

/** What the worker of a function is given when it starts. `clock` is the clock's shared memory; `seed` makes its chance repeatable. */
export const WorkerSetup = z.object({
  name: z.string(),
  arn: z.string(),
  entry: z.string(),
  handler: z.string(),
  megabytes: z.number(),
  clock: z.instanceof(SharedArrayBuffer),
  seed: z.string().optional(),
  databaseHost: z.string(),
  compiled: z.string(),
  /** The file that takes what the function prints. */
  printed: z.string(),
});
export type WorkerSetup = z.infer<typeof WorkerSetup>;

/** `event` is JSON; `chance` names the stream of chance that is this call's own. */
export const Call = z.object({ id: z.number(), request: z.string(), event: z.string(), chance: z.string(), milliseconds: z.number() });
export type Call = z.infer<typeof Call>;

/** How Lambda tells of a failure. */
export const Failure = z.object({ errorType: z.string(), errorMessage: z.string(), trace: z.array(z.string()) });
export type Failure = z.infer<typeof Failure>;

export const Answer = z.object({
  id: z.number(),
  database: z.object({ requests: z.number(), seconds: z.number() }),
  outcome: z.union([z.object({ result: z.string() }), z.object({ failure: Failure })]),
});
export type Answer = z.infer<typeof Answer>;

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
