import { type Done, type Job, Thread, type ThreadSetup } from "./thread.ts";

/** Calls beside each other in one thread; a function keeps nothing between calls that this could mix up. */
const BESIDE = 8;

type Waiting = { job: Job; resolve(done: Done): void; reject(error: unknown): void };

/** The threads in which functions run, which start when they are first needed, and the calls that wait for one. */
export class Crew {
  readonly #threads = new Set<Thread>();
  readonly #setup: Omit<ThreadSetup, "onGone">;
  readonly #most: number;
  readonly #queue: Waiting[] = [];

  constructor(setup: Omit<ThreadSetup, "onGone">, most: number) {
    this.#setup = setup;
    this.#most = most;
  }

  /** Errors: LambdaFailure. */
  call(job: Job): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#place();
    });
  }

  stop(): Promise<unknown> {
    return Promise.all([...this.#threads].map((thread) => thread.stop()));
  }

  #place(): void {
    const [next] = this.#queue;
    const thread = next === undefined ? undefined : this.#freeThread();
    if (next === undefined || thread === undefined) return;
    this.#queue.shift();
    void thread
      .run(next.job)
      .then(next.resolve, next.reject)
      .finally(() => this.#place());
  }

  /** One with nothing to do, else a new one, else the one that has least. */
  #freeThread(): Thread | undefined {
    const living = [...this.#threads].filter(({ dying }) => !dying);
    const [least] = living.toSorted((one, other) => one.load - other.load);
    if (least?.load === 0) return least;
    if (living.length < this.#most) return this.#start();
    return least !== undefined && least.load < BESIDE ? least : undefined;
  }

  #start(): Thread {
    const onGone = () => {
      this.#threads.delete(thread);
      this.#place();
    };
    const thread = new Thread({ ...this.#setup, onGone });
    this.#threads.add(thread);
    return thread;
  }
}
