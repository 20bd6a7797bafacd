import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { type Answer, type Call, LambdaFailure, type WorkerSetup } from "./messages.ts";

const COLD_START = 10_000;

/** `result` is JSON; `seconds` is the thread's time since the answer before it, or since it last had nothing to do. */
export type Done = { result: string; seconds: number; database: Answer["database"] };

/** One worker thread with the bundle of one function in it. */
export type Thread = {
  /** Calls under way; no more are to be given to a thread that is `dying`. */
  readonly load: number;
  readonly dying: boolean;
  readonly usedAt: number;
  /** Calls so far. */
  readonly calls: number;
  /** Runs one call beside those under way; `event` is JSON; `chance` names its stream of chance. Errors: LambdaFailure; after a timeout or a crash the thread is gone, and every call in it has failed. */
  run(event: string, chance: string): Promise<Done>;
  stop(): Promise<unknown>;
};

type Waiting = { resolve(done: Done): void; reject(failure: LambdaFailure): void };

/** Starts a thread. `onGone` is called once, whatever ended it. */
export function startThread({
  setup,
  env,
  seconds,
  onGone,
}: {
  setup: WorkerSetup;
  env: Record<string, string>;
  seconds: number;
  onGone(): void;
}): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: setup,
    env,
    name: setup.name,
    resourceLimits: { maxOldGenerationSizeMb: setup.megabytes, maxYoungGenerationSizeMb: 16 },
  });
  const waiting = new Map<number, Waiting>();
  let crash: Error | undefined;
  let cold = true;
  let dying = false;
  let usedAt = performance.now();
  let count = 0;

  const fail = (errorType: string, errorMessage: string, trace: string[] = []): void => {
    for (const { reject } of waiting.values())
      reject(new LambdaFailure({ errorType, errorMessage, trace }));
    waiting.clear();
  };

  worker.on("message", ({ id, outcome, database }: Answer) => {
    const call = waiting.get(id);
    const busy = (performance.now() - usedAt) / 1000;
    usedAt = performance.now();
    waiting.delete(id);
    if ("result" in outcome) call?.resolve({ result: outcome.result, seconds: busy, database });
    else call?.reject(new LambdaFailure(outcome.failure));
  });
  worker.on("error", (error) => {
    dying = true;
    crash = error instanceof Error ? error : new Error(String(error));
  });
  worker.on("exit", () => {
    fail(
      crash?.name ?? "Runtime.ExitError",
      crash?.message ?? "Runtime exited before it answered",
      crash?.stack?.split("\n"),
    );
    onGone();
  });

  return {
    get load() {
      return waiting.size;
    },
    get dying() {
      return dying;
    },
    get usedAt() {
      return usedAt;
    },
    get calls() {
      return count;
    },
    async run(event, chance) {
      const request = randomUUID();
      const milliseconds = seconds * 1000;
      const timer = setTimeout(
        () => {
          dying = true;
          fail(
            "Sandbox.Timedout",
            `RequestId: ${request} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
          );
          void worker.terminate();
        },
        cold ? milliseconds + COLD_START : milliseconds,
      );
      try {
        return await new Promise<Done>((resolve, reject) => {
          if (waiting.size === 0) usedAt = performance.now();
          count += 1;
          waiting.set(count, { resolve, reject });
          worker.postMessage({ id: count, request, event, chance, milliseconds } satisfies Call);
        });
      } finally {
        clearTimeout(timer);
        cold = false;
      }
    },
    stop: () => worker.terminate(),
  };
}
