import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import {
  type Answer,
  type Call,
  type FunctionSetup,
  LambdaFailure,
  type WorkerSetup,
} from "./messages.ts";

const COLD_START = 10_000;

/** `result` is JSON; `seconds` is the thread's time since the answer before it, or since it last had nothing to do. */
export type Done = { result: string; seconds: number; database: Answer["database"] };
type Waiting = { resolve(done: Done): void; reject(failure: LambdaFailure): void };

/** `onGone` is called once, whatever ended the thread. */
export type ThreadSetup = {
  setup: WorkerSetup;
  env: Record<string, string>;
  megabytes: number;
  onGone(): void;
};

/** A call: `event` is JSON; `chance` names its stream of chance; `seconds` is the function's timeout. */
export type Job = { setup: FunctionSetup; seconds: number; event: string; chance: string };

/** One worker thread, in which calls of any function run beside each other. */
export class Thread {
  /** No more calls are to be given to it. */
  dying = false;
  usedAt = performance.now();
  /** Calls so far. */
  calls = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #loaded = new Set<string>();
  #crash: Error | undefined;

  constructor({ setup, env, megabytes, onGone }: ThreadSetup) {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: setup,
      env,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    });
    this.#worker.on("message", (answer: Answer) => this.#settle(answer));
    this.#worker.on("error", (error) => {
      this.dying = true;
      this.#crash = error instanceof Error ? error : new Error(String(error));
    });
    this.#worker.on("exit", () => {
      this.#failAll(
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
   * Runs one call beside those under way. Errors: LambdaFailure; after a crash the thread is gone,
   * and every call in it has failed; after a timeout it goes once the others are done.
   */
  async run({ setup, seconds, event, chance }: Job): Promise<Done> {
    const request = randomUUID();
    const milliseconds = seconds * 1000;
    const isCold = !this.#loaded.has(setup.name);
    if (this.load === 0) this.usedAt = performance.now();
    this.calls += 1;
    const id = this.calls;
    this.#loaded.add(setup.name);
    const call: Call = {
      id,
      name: setup.name,
      setup: isCold ? setup : undefined,
      request,
      event,
      chance,
      milliseconds,
    };
    const patience = isCold ? milliseconds + COLD_START : milliseconds;
    const timer = setTimeout(() => this.#timeOut(call), patience);
    try {
      return await new Promise<Done>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#worker.postMessage(call);
      });
    } finally {
      clearTimeout(timer);
      if (this.dying && this.load === 0) void this.stop();
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

  #timeOut({ id, request, milliseconds }: Call): void {
    this.dying = true;
    const after = `${(milliseconds / 1000).toFixed(2)} seconds`;
    const errorMessage = `RequestId: ${request} Error: Task timed out after ${after}`;
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    call?.reject(new LambdaFailure({ errorType: "Sandbox.Timedout", errorMessage, trace: [] }));
  }

  #failAll(errorType: string, errorMessage: string, trace: string[] = []): void {
    for (const { reject } of this.#waiting.values())
      reject(new LambdaFailure({ errorType, errorMessage, trace }));
    this.#waiting.clear();
  }
}
