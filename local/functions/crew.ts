import type { FunctionPlan } from "#local/template/plan.ts";
import { type Done, Thread, type ThreadSetup } from "./thread.ts";

/** Execution environments of one function. */
const WIDTH = 2;
/** Calls beside each other in one of them; a function keeps nothing between calls that this could mix up. */
const BESIDE = 4;

type Job = {
  event: string;
  chance: string;
  resolve(done: Done): void;
  reject(error: unknown): void;
};

/** The threads of one function, which start when they are first needed, and the calls that wait for one. */
export class Crew {
  readonly plan: FunctionPlan;
  readonly threads = new Set<Thread>();
  readonly #setup: Omit<ThreadSetup, "onGone">;
  readonly #makeRoom: () => void;
  readonly #queue: Job[] = [];

  /** `makeRoom` is called before a thread starts. */
  constructor(plan: FunctionPlan, setup: Omit<ThreadSetup, "onGone">, makeRoom: () => void) {
    this.plan = plan;
    this.#setup = setup;
    this.#makeRoom = makeRoom;
  }

  /** Errors: LambdaFailure. */
  call(event: string, chance: string): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ event, chance, resolve, reject });
      this.#place();
    });
  }

  stop(thread: Thread): Promise<unknown> {
    this.threads.delete(thread);
    return thread.stop();
  }

  #place(): void {
    const [job] = this.#queue;
    const thread = job === undefined ? undefined : this.#freeThread();
    if (job === undefined || thread === undefined) return;
    this.#queue.shift();
    void thread
      .run(job.event, job.chance)
      .then(job.resolve, job.reject)
      .finally(() => this.#place());
  }

  #freeThread(): Thread | undefined {
    const [free] = [...this.threads]
      .filter(({ load, dying }) => load < BESIDE && !dying)
      .toSorted((one, other) => one.load - other.load);
    return free ?? (this.threads.size < WIDTH ? this.#start() : undefined);
  }

  #start(): Thread {
    this.#makeRoom();
    const onGone = () => {
      if (this.threads.delete(thread)) this.#place();
    };
    const thread = new Thread({ ...this.#setup, onGone });
    this.threads.add(thread);
    return thread;
  }
}
