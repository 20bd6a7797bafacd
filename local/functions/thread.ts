import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { Answer, type Call, LambdaFailure, type WorkerSetup } from "./messages.ts";

const COLD_START = 10_000;

/** One worker thread with the bundle of one function in it. */
export type Thread = {
  readonly idle: boolean;
  readonly usedAt: number;
  /** Runs one call; `event` is JSON, and so is the answer; `chance` names its stream of chance. Errors: LambdaFailure; after a timeout or a crash the thread is gone. */
  run(event: string, chance: string): Promise<{ result: string; database: Answer["database"] }>;
  stop(): Promise<unknown>;
};

type Waiting = { resolve(answer: { result: string; database: Answer["database"] }): void; reject(failure: LambdaFailure): void };

/** Starts a thread. `onGone` is called once, whatever ended it. */
export function startThread({ setup, env, seconds, onGone }: { setup: WorkerSetup; env: Record<string, string>; seconds: number; onGone(): void }): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: setup,
    env,
    name: setup.name,
    resourceLimits: { maxOldGenerationSizeMb: setup.megabytes, maxYoungGenerationSizeMb: 16 },
  });
  let waiting: Waiting | undefined;
  let crash: Error | undefined;
  let cold = true;
  let dying = false;
  let usedAt = performance.now();
  let count = 0;

  const fail = (errorType: string, errorMessage: string, trace: string[] = []): void => {
    waiting?.reject(new LambdaFailure({ errorType, errorMessage, trace }));
    waiting = undefined;
  };

  worker.on("message", (message) => {
    const { outcome, database } = Answer.parse(message);
    if ("result" in outcome) waiting?.resolve({ result: outcome.result, database });
    else waiting?.reject(new LambdaFailure(outcome.failure));
    waiting = undefined;
  });
  worker.on("error", (error) => {
    dying = true;
    crash = error instanceof Error ? error : new Error(String(error));
  });
  worker.on("exit", () => {
    fail(crash?.name ?? "Runtime.ExitError", crash?.message ?? "Runtime exited before it answered", crash?.stack?.split("\n"));
    onGone();
  });

  return {
    get idle() {
      return waiting === undefined && !dying;
    },
    get usedAt() {
      return usedAt;
    },
    async run(event, chance) {
      const request = randomUUID();
      const milliseconds = seconds * 1000;
      const timer = setTimeout(() => {
        dying = true;
        fail("Sandbox.Timedout", `RequestId: ${request} Error: Task timed out after ${seconds.toFixed(2)} seconds`);
        void worker.terminate();
      }, cold ? milliseconds + COLD_START : milliseconds);
      try {
        return await new Promise<{ result: string; database: Answer["database"] }>((resolve, reject) => {
          waiting = { resolve, reject };
          count += 1;
          worker.postMessage({ id: count, request, event, chance, milliseconds } satisfies Call);
        });
      } finally {
        clearTimeout(timer);
        cold = false;
        usedAt = performance.now();
      }
    },
    stop: () => worker.terminate(),
  };
}
