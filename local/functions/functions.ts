import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { type Clock, inHand } from "#local/clock.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { Account } from "#local/permissions/calls.ts";
import type { CallRecord } from "#local/permissions/record.ts";
import type { FunctionPlan } from "#local/template/plan.ts";
import { Crew } from "./crew.ts";
import type { FunctionSetup } from "./messages.ts";
import type { Done } from "./thread.ts";
import { type Endpoints, variablesOf } from "./variables.ts";

/** The database and the machines have the main thread; one with many cores is not worth the memory. */
const THREADS = Math.min(4, Math.max(2, availableParallelism()));

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
};

/** Runs the bundled functions of a template, in threads that all of them share. */
export function openFunctions(options: FunctionsOptions): Functions {
  const { plans, clock, endpoints, seed, account } = options;
  const functions = plans.map((plan) => functionOf(plan, options));
  const crew = new Crew(threadOf(options), THREADS);
  const named = finderOf(functions);
  const chance = seed === undefined ? () => "" : chanceNames();
  const { count, statistics } = openStatistics();

  return {
    async invoke(name, event, likeness) {
      const { setup, seconds, plan } = named(name);
      const text = JSON.stringify(event ?? {});
      const drawn = chance(setup.id, likeness ?? (() => text));
      const job = { setup, seconds, event: text, chance: drawn };
      const done = await inHand(clock, () => crew.call(job));
      count(plan, done);
      return JSON.parse(done.result);
    },
    variables: Object.assign(
      {},
      ...plans.map((plan) => variablesOf(plan, account.region, endpoints)),
    ),
    statistics,
    async close() {
      await crew.stop();
    },
  };
}

function threadOf(options: FunctionsOptions) {
  const { plans, account, clock, endpoints, seed, compiled, printed, traced } = options;
  const setup = {
    clock: clock.memory,
    seed,
    databaseHost: new URL(endpoints.dynamodb).host,
    hosts: Object.values(endpoints).map((endpoint) => new URL(endpoint).host),
    account,
    printed,
  };
  const env = {
    NODE_COMPILE_CACHE: compiled,
    NODE_OPTIONS: traced ? "--enable-source-maps" : "",
  };
  return { setup, env, megabytes: Math.max(...plans.map(({ megabytes }) => megabytes)) };
}

type Known = { plan: FunctionPlan; setup: FunctionSetup; seconds: number };

function functionOf(plan: FunctionPlan, { account, endpoints }: FunctionsOptions): Known {
  const { name, arn, entry, handler, megabytes, seconds, permissions } = plan;
  const setup = {
    name,
    id: idOf(plan),
    arn,
    entry,
    handler,
    megabytes,
    variables: variablesOf(plan, account.region, endpoints),
    statements: permissions,
    record: recordOf(plan),
  };
  return { plan, setup, seconds };
}

/** Where is written down what a function asks for, when somebody wants to know. */
function recordOf(plan: FunctionPlan): CallRecord | undefined {
  const folder = process.env["BUURT_RECORD_CALLS"];
  return folder === undefined ? undefined : { folder, as: idOf(plan) };
}

/** What a function is called in its stack, without CDK's hash: the same in whichever stack it stands. */
const idOf = ({ logicalId }: FunctionPlan): string => logicalId.replace(/[0-9A-F]{8}$/, "");

/** A function is found by its ARN, its name, its logical id, or the end of that without CDK's hash. */
function finderOf(functions: readonly Known[]): (name: string) => Known {
  const exact = new Map(
    functions.flatMap((known) =>
      [known.setup.id, known.plan.logicalId, known.plan.name, known.plan.arn].map(
        (name): [string, Known] => [name, known],
      ),
    ),
  );
  return (name) => {
    const found = exact.get(name);
    if (found !== undefined) return found;
    const [only, ...others] = functions.filter(({ setup }) => setup.id.endsWith(name));
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
