import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { type Answer, type Call, LambdaFailure, type WorkerSetup } from "./messages.ts";

const COLD_START = 10_000;

/** `result` is JSON; `seconds` is the thread's time since the answer before it, or since it last had nothing to do. */
export type Done = { result: string; seconds: number; database: Answer["database"] };
type Waiting = { resolve(done: Done): void; reject(failure: LambdaFailure): void };

/** `seconds` is the function's timeout; `onGone` is called once, whatever ended the thread. */
export type ThreadSetup = {
  setup: WorkerSetup;
  env: Record<string, string>;
  seconds: number;
  onGone(): void;
};

/** One worker thread with the bundle of one function in it. */
export class Thread {
  /** No more calls are to be given to it. */
  dying = false;
  usedAt = performance.now();
  /** Calls so far. */
  calls = 0;
  readonly #worker: Worker;
  readonly #seconds: number;
  readonly #waiting = new Map<number, Waiting>();
  #crash: Error | undefined;
  #cold = true;

  constructor({ setup, env, seconds, onGone }: ThreadSetup) {
    this.#seconds = seconds;
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: setup,
      env,
      name: setup.name,
      resourceLimits: { maxOldGenerationSizeMb: setup.megabytes, maxYoungGenerationSizeMb: 16 },
    });
    this.#worker.on("message", (answer: Answer) => this.#settle(answer));
    this.#worker.on("error", (error) => {
      this.dying = true;
      this.#crash = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on("exit", () => {
      this.#fail(
        this.#crash?.name ?? "Runtime.ExitError",
        this.#crash?.message ?? "Runtime exited before it answered",
        this.#crash?.stack?.split("\n"),
      );
      onGone();
    });
  }

  /** Calls under way. */
  get load(): number {
    return this.#waiting.size;
  }

  /**
   * Runs one call beside those under way; `event` is JSON; `chance` names its stream of chance.
   * Errors: LambdaFailure; after a timeout or a crash the thread is gone, and every call in it has failed.
   */
  async run(event: string, chance: string): Promise<Done> {
    const request = randomUUID();
    const milliseconds = this.#seconds * 1000;
    const patience = this.#cold ? milliseconds + COLD_START : milliseconds;
    const timer = setTimeout(() => this.#timeOut(request), patience);
    try {
      return await new Promise<Done>((resolve, reject) => {
        if (this.load === 0) this.usedAt = performance.now();
        this.calls += 1;
        this.#waiting.set(this.calls, { resolve, reject });
        const call: Call = { id: this.calls, request, event, chance, milliseconds };
        this.#worker.postMessage(call);
      });
    } finally {
      clearTimeout(timer);
      this.#cold = false;
    }
  }

  stop(): Promise<unknown> {
    return this.#worker.terminate();
  }

  #settle({ id, outcome, database }: Answer): void {
    const call = this.#waiting.get(id);
    const seconds = (performance.now() - this.usedAt) / 1000;
    this.usedAt = performance.now();
    this.#waiting.delete(id);
    if ("result" in outcome) call?.resolve({ result: outcome.result, seconds, database });
    else call?.reject(new LambdaFailure(outcome.failure));
  }

  #timeOut(request: string): void {
    this.dying = true;
    const after = `${this.#seconds.toFixed(2)} seconds`;
    this.#fail("Sandbox.Timedout", `RequestId: ${request} Error: Task timed out after ${after}`);
    void this.stop();
  }

  #fail(errorType: string, errorMessage: string, trace: string[] = []): void {
    for (const { reject } of this.#waiting.values())
      reject(new LambdaFailure({ errorType, errorMessage, trace }));
    this.#waiting.clear();
  }
}
