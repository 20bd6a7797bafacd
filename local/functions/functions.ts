import { createHash } from "node:crypto";
import { devNull } from "node:os";
import type { Clock } from "#local/clock.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { FunctionPlan } from "#local/template/plan.ts";
import { startThread, type Thread } from "./thread.ts";

/** Execution environments of one function. */
const WIDTH = 2;
/** Calls beside each other in one of them, while they wait for the database; a function keeps nothing between calls that this could mix up. */
const BESIDE = 4;
const IDLE = 60_000;

export type Functions = {
  /**
   * Calls a function by ARN, name or the name of its step; the event and the result are what JSON makes of them. With a seed, calls that are
   * alike draw the same chance in every run; `likeness` says what makes them alike when the event holds more than that. Errors: LambdaFailure.
   */
  invoke(name: string, event: unknown, likeness?: () => string): Promise<unknown>;
  environmentOf(name: string): Record<string, string>;
  /** `handlerSeconds` is the time in which threads had calls, `databaseSeconds` the part of it with a request to the database under way. */
  statistics(): {
    invocations: number;
    handlerSeconds: number;
    databaseRequests: number;
    databaseSeconds: number;
    databaseBytes: number;
    /** Handler time by logical id. */ secondsOf: Readonly<Record<string, number>>;
  };
  close(): Promise<void>;
};

type Job = {
  event: string;
  chance: string;
  done(result: string): void;
  failed(error: unknown): void;
};
type Crew = { plan: FunctionPlan; env: Record<string, string>; threads: Set<Thread>; queue: Job[] };

/** Runs the bundled functions of a template, each in threads of its own that start when they are first needed. `endpoints` are what the SDK clients talk to. */
export function openFunctions(options: {
  plans: readonly FunctionPlan[];
  clock: Clock;
  region: string;
  endpoints: { dynamodb: string; states: string; ses: string };
  seed?: string | undefined;
  /** Where compiled bundles are kept from one start to the next. */
  compiled: string;
  /** The file that takes what the functions print. */
  printed: string;
  /** Traces name lines of the sources, as deployed; without, those of the bundles, and every thread takes half the memory. */
  traced: boolean;
  /** Threads that stay warm; each takes some 20 MB, and starting one a sixth of a second. */
  mostThreads: number;
}): Functions {
  const { plans, clock, region, endpoints, seed, compiled, printed, traced, mostThreads } = options;
  const crews = plans.map((plan): Crew => ({
    plan,
    env: { ...plan.variables, ...awsVariables(plan) },
    threads: new Set(),
    queue: [],
  }));
  const known = new Map<string, Crew | undefined>();
  const timesCalled = new Map<string, number>();
  const counted = {
    invocations: 0,
    handlerSeconds: 0,
    databaseRequests: 0,
    databaseSeconds: 0,
    databaseBytes: 0,
  };
  const secondsOf = new Map<string, number>();
  const sweeper = setInterval(stopIdle, IDLE / 4).unref();

  function awsVariables({ name, megabytes, handler }: FunctionPlan): Record<string, string> {
    return {
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      TZ: "UTC",
      // Nothing of this machine's own AWS settings may reach a handler.
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_SFN: endpoints.states,
      AWS_ENDPOINT_URL_SESV2: endpoints.ses,
      AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(megabytes),
      AWS_LAMBDA_LOG_FORMAT: "JSON",
      _HANDLER: `index.${handler}`,
    };
  }

  function crewOf(name: string): Crew {
    if (!known.has(name)) {
      const step = (crew: Crew) => crew.plan.logicalId.replace(/[0-9A-F]{8}$/, "");
      const exact = crews.find(({ plan }) => [plan.arn, plan.name, plan.logicalId].includes(name));
      const alike = crews.filter((crew) => step(crew).endsWith(name));
      known.set(
        name,
        exact ??
          alike.find((crew) => step(crew) === name) ??
          (alike.length === 1 ? alike[0] : undefined),
      );
    }
    const crew = known.get(name);
    if (crew === undefined) throw new EnvironmentFault(`The template has no function ${name}.`);
    return crew;
  }

  function place(crew: Crew): void {
    const [job] = crew.queue;
    if (job === undefined) return;
    const [free] = [...crew.threads]
      .filter(({ load, dying }) => load < BESIDE && !dying)
      .toSorted((one, other) => one.load - other.load);
    const thread = free ?? (crew.threads.size < WIDTH ? start(crew) : undefined);
    if (thread === undefined) return;
    crew.queue.shift();
    void work(crew, thread, job);
  }

  async function work(
    crew: Crew,
    thread: Thread,
    { event, chance, done, failed }: Job,
  ): Promise<void> {
    try {
      const { result, seconds, database } = await thread.run(event, chance);
      counted.invocations += 1;
      counted.handlerSeconds += seconds;
      secondsOf.set(crew.plan.logicalId, (secondsOf.get(crew.plan.logicalId) ?? 0) + seconds);
      counted.databaseRequests += database.requests;
      counted.databaseSeconds += database.seconds;
      counted.databaseBytes += database.bytes;
      done(result);
    } catch (error) {
      failed(error);
    }
    place(crew);
  }

  function start(crew: Crew): Thread {
    const { plan, env } = crew;
    makeRoom();
    const setup = {
      name: plan.name,
      arn: plan.arn,
      entry: plan.entry,
      handler: plan.handler,
      megabytes: plan.megabytes,
      clock: clock.memory,
      seed,
      databaseHost: new URL(endpoints.dynamodb).host,
      printed,
    };
    const thread: Thread = startThread({
      setup,
      env: { ...env, NODE_COMPILE_CACHE: compiled, ...(traced ? {} : { NODE_OPTIONS: "" }) },
      seconds: plan.seconds,
      onGone: () => crew.threads.delete(thread) && place(crew),
    });
    crew.threads.add(thread);
    return thread;
  }

  function makeRoom(): void {
    const all = crews.flatMap((crew) => [...crew.threads].map((thread) => ({ crew, thread })));
    if (all.length < mostThreads) return;
    // What is called once a cycle makes room for itself, and not at the cost of what every mail and every day needs.
    const [rarest] = all
      .filter(({ thread }) => thread.load === 0)
      .toSorted((one, other) => one.thread.calls - other.thread.calls);
    if (rarest !== undefined) stop(rarest.crew, rarest.thread);
  }

  function stopIdle(): void {
    const since = performance.now() - IDLE;
    for (const crew of crews)
      for (const thread of crew.threads)
        if (thread.load === 0 && thread.usedAt < since) stop(crew, thread);
  }

  function stop(crew: Crew, thread: Thread): void {
    crew.threads.delete(thread);
    void thread.stop();
  }

  /** Names the call's stream of chance; two calls that are alike must still not draw the same secrets, hence the count. */
  function chanceOf(crew: Crew, likeness: () => string): string {
    if (seed === undefined) return "";
    const key = createHash("sha256").update(`${crew.plan.name}\n${likeness()}`).digest("base64");
    const nth = (timesCalled.get(key) ?? 0) + 1;
    timesCalled.set(key, nth);
    return `${key}\n${nth}`;
  }

  return {
    async invoke(name, event, likeness) {
      const crew = crewOf(name);
      const release = clock.hold();
      try {
        const text = JSON.stringify(event ?? {});
        const result = await new Promise<string>((done, failed) => {
          crew.queue.push({
            event: text,
            chance: chanceOf(crew, likeness ?? (() => text)),
            done,
            failed,
          });
          place(crew);
        });
        return JSON.parse(result);
      } finally {
        release();
      }
    },
    environmentOf: (name) => ({ ...crewOf(name).env }),
    statistics: () => ({ ...counted, secondsOf: Object.fromEntries(secondsOf) }),
    async close() {
      clearInterval(sweeper);
      await Promise.all(
        crews.flatMap(({ threads }) => [...threads].map((thread) => thread.stop())),
      );
    },
  };
}
