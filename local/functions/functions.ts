import { createHash } from "node:crypto";
import { type Clock, inHand } from "#local/clock.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { Account } from "#local/permissions/calls.ts";
import type { CallRecord } from "#local/permissions/record.ts";
import type { FunctionPlan } from "#local/template/plan.ts";
import { Crew } from "./crew.ts";
import type { Done } from "./thread.ts";
import { type Endpoints, variablesOf } from "./variables.ts";

const IDLE = 60_000;

export type Functions = {
  /**
   * Calls a function by ARN, name or logical id; the event and the result are what JSON makes of them.
   * With a seed, calls that are alike draw the same chance in every run; `likeness` says what makes them alike
   * when the event holds more than that. Errors: LambdaFailure.
   */
  invoke(name: string, event: unknown, likeness?: () => string): Promise<unknown>;
  /** The variables of all functions together. */
  readonly variables: Record<string, string>;
  statistics(): Statistics;
  close(): Promise<void>;
};

/**
 * `handlerSeconds` is the time in which threads had calls, by logical id in `secondsOf`;
 * `databaseSeconds` the part of it with a request to the database under way.
 */
type Statistics = {
  invocations: number;
  handlerSeconds: number;
  databaseRequests: number;
  databaseSeconds: number;
  databaseBytes: number;
  secondsOf: Readonly<Record<string, number>>;
};

export type FunctionsOptions = {
  plans: readonly FunctionPlan[];
  account: Account;
  clock: Clock;
  endpoints: Endpoints;
  seed?: string | undefined;
  /** Where compiled bundles are kept from one start to the next. */
  compiled: string;
  /** The file that takes what the functions print. */
  printed: string;
  /** Traces name lines of the sources, as deployed; without, those of the bundles, in half the memory. */
  traced: boolean;
  /** Threads that stay warm; each takes some 20 MB, and starting one a sixth of a second. */
  mostThreads: number;
};

/** Runs the bundled functions of a template, each in threads of its own. */
export function openFunctions(options: FunctionsOptions): Functions {
  const { plans, account, clock, endpoints, seed, mostThreads } = options;
  const crews = plans.map((plan) => crewOf(plan, options, () => makeRoom(crews, mostThreads)));
  const named = crewFinder(crews);
  const chance = seed === undefined ? () => "" : chanceNames();
  const { count, statistics } = openStatistics();
  const sweeper = setInterval(() => stopIdle(crews), IDLE / 4).unref();

  return {
    async invoke(name, event, likeness) {
      const crew = named(name);
      const text = JSON.stringify(event ?? {});
      const drawn = chance(idOf(crew.plan), likeness ?? (() => text));
      const done = await inHand(clock, () => crew.call(text, drawn));
      count(crew.plan, done);
      return JSON.parse(done.result);
    },
    variables: Object.assign(
      {},
      ...plans.map((plan) => variablesOf(plan, account.region, endpoints)),
    ),
    statistics,
    async close() {
      clearInterval(sweeper);
      await Promise.all(crews.flatMap((crew) => [...crew.threads].map((thread) => thread.stop())));
    },
  };
}

function crewOf(plan: FunctionPlan, options: FunctionsOptions, room: () => void): Crew {
  const { account, clock, endpoints, seed, compiled, printed, traced } = options;
  const { name, arn, entry, handler, megabytes, seconds, permissions } = plan;
  const databaseHost = new URL(endpoints.dynamodb).host;
  const setup = {
    name,
    id: idOf(plan),
    arn,
    entry,
    handler,
    megabytes,
    clock: clock.memory,
    seed,
    databaseHost,
    guarded: {
      name,
      statements: permissions,
      account,
      hosts: Object.values(endpoints).map((endpoint) => new URL(endpoint).host),
      record: recordOf(plan),
    },
    printed,
  };
  const env = {
    ...variablesOf(plan, account.region, endpoints),
    NODE_COMPILE_CACHE: compiled,
    ...(traced ? {} : { NODE_OPTIONS: "" }),
  };
  return new Crew(plan, { setup, env, seconds }, room);
}

/** Where is written down what a function asks for, when somebody wants to know. */
function recordOf(plan: FunctionPlan): CallRecord | undefined {
  const folder = process.env["BUURT_RECORD_CALLS"];
  return folder === undefined ? undefined : { folder, as: idOf(plan) };
}

/** What a function is called in its stack, without CDK's hash: the same in whichever stack it stands. */
const idOf = ({ logicalId }: FunctionPlan): string => logicalId.replace(/[0-9A-F]{8}$/, "");

/** A function is found by its ARN, its name, its logical id, or the end of that without CDK's hash. */
function crewFinder(crews: readonly Crew[]): (name: string) => Crew {
  const exact = new Map(
    crews.flatMap((crew) =>
      [idOf(crew.plan), crew.plan.logicalId, crew.plan.name, crew.plan.arn].map((name) => [
        name,
        crew,
      ]),
    ),
  );
  return (name) => {
    const found = exact.get(name);
    if (found !== undefined) return found;
    const [only, ...others] = crews.filter((crew) => idOf(crew.plan).endsWith(name));
    if (only !== undefined && others.length === 0) return only;
    throw new EnvironmentFault(`The template has no function ${name}.`);
  };
}

/** Names a call's stream of chance; two calls that are alike must still not draw the same secrets, hence the count. */
function chanceNames(): (name: string, likeness: () => string) => string {
  const timesCalled = new Map<string, number>();
  return (name, likeness) => {
    const key = createHash("sha256").update(`${name}\n${likeness()}`).digest("base64");
    const nth = (timesCalled.get(key) ?? 0) + 1;
    timesCalled.set(key, nth);
    return `${key}\n${nth}`;
  };
}

function makeRoom(crews: readonly Crew[], mostThreads: number): void {
  const threads = crews.flatMap((crew) => [...crew.threads]);
  const oldest = threads.length < mostThreads ? undefined : longestIdle(threads);
  if (oldest === undefined) return;
  void crews.find((crew) => crew.threads.has(oldest))?.stop(oldest);
}

/**
 * What was not called for longest makes room. Not what was called least: that is always the newest,
 * and one after the other would start anew.
 */
export const longestIdle = <T extends { load: number; usedAt: number }>(
  threads: readonly T[],
): T | undefined =>
  threads.filter(({ load }) => load === 0).toSorted((one, other) => one.usedAt - other.usedAt)[0];

function stopIdle(crews: readonly Crew[]): void {
  const since = performance.now() - IDLE;
  for (const crew of crews)
    for (const thread of crew.threads)
      if (thread.load === 0 && thread.usedAt < since) void crew.stop(thread);
}

function openStatistics() {
  const counted = {
    invocations: 0,
    handlerSeconds: 0,
    databaseRequests: 0,
    databaseSeconds: 0,
    databaseBytes: 0,
  };
  const secondsOf: Record<string, number> = {};
  return {
    count({ logicalId }: FunctionPlan, { seconds, database }: Done): void {
      counted.invocations += 1;
      counted.handlerSeconds += seconds;
      counted.databaseRequests += database.requests;
      counted.databaseSeconds += database.seconds;
      counted.databaseBytes += database.bytes;
      secondsOf[logicalId] = (secondsOf[logicalId] ?? 0) + seconds;
    },
    statistics: (): Statistics => ({ ...counted, secondsOf: { ...secondsOf } }),
  };
}
