import { AsyncLocalStorage } from "node:async_hooks";
import { openSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { followClock } from "#local/clock-in-worker.ts";
import { type Guard, guardOf, holdTo } from "#local/permissions/guard.ts";
import { seedChance } from "./chance.ts";
import { countDatabase } from "./database-count.ts";
import type { Answer, Call, Failure, FunctionSetup, WorkerSetup } from "./messages.ts";

type Handler = (event: unknown, context: object) => unknown;
type Loaded = { handler: Handler } | { failure: Failure };
type Running = { setup: FunctionSetup; guard: Guard; loading: Promise<Loaded> };

/**
 * Runs calls of functions, some beside each other. Each function is loaded once, and has its own
 * variables and its own role; what functions import alike is loaded once for all.
 */

const worker: WorkerSetup = workerData;
const known = new Map<string, Running>();
const running = new AsyncLocalStorage<Pick<Running, "setup" | "guard">>();
leaveOutWebSocket();
followClock(worker.clock);
printTo(worker.printed);
giveVariables(process.env);
const withChance =
  worker.seed === undefined ? <T>(_: string, run: () => T): T => run() : seedChance(worker.seed);
holdTo(worker.account, worker.hosts, callerOf);
const takeCount = countDatabase(worker.databaseHost);

/** Who imports `node:http` is handed all that it exports, and for this part Node would load a library: 40 ms a thread. */
function leaveOutWebSocket(): void {
  const http = process.getBuiltinModule("node:http");
  for (const name of ["WebSocket", "CloseEvent", "MessageEvent"])
    Reflect.deleteProperty(http, name);
}

/** What is printed goes to the file at once: the way over the main thread would cost a function as much as a page. */
function printTo(file: string): void {
  const log = openSync(file, "a");
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (text: string | Uint8Array) => {
      writeSync(log, typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
      return true;
    };
  }
}

/** Each function finds its own variables, and those of Lambda, in the place where all look. */
function giveVariables(ofThread: NodeJS.ProcessEnv): void {
  Object.defineProperty(process, "env", {
    get: () => running.getStore()?.setup.variables ?? ofThread,
  });
}

function callerOf(): Guard {
  const caller = running.getStore();
  if (caller === undefined) throw new Error("A call to a service of AWS by no function.");
  return caller.guard;
}

/** It is loaded as nobody's, since what it shares with others is loaded only then. */
async function load({ id, entry, handler: name }: FunctionSetup): Promise<Loaded> {
  try {
    const loaded: Record<string, unknown> = await withChance(
      `${id}\nload`,
      () => import(pathToFileURL(entry).href),
    );
    const handler = loaded[name];
    flushCompileCache();
    return isHandler(handler)
      ? { handler }
      : {
          failure: {
            errorType: "Runtime.HandlerNotFound",
            errorMessage: `${entry} exports no function ${name}`,
            trace: [],
          },
        };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

const isHandler = (value: unknown): value is Handler => typeof value === "function";

const failureOf = (error: unknown): Failure =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

function contextOf({ name, arn, megabytes }: FunctionSetup, call: Call): object {
  const end = performance.now() + call.milliseconds;
  return {
    awsRequestId: call.request,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: arn,
    memoryLimitInMB: String(megabytes),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
}

function functionOf({ name, setup }: Call): Running {
  if (setup !== undefined) known.set(name, { setup, guard: guardOf(setup), loading: load(setup) });
  const found = known.get(name);
  if (found === undefined) throw new Error(`${name} was not set up.`);
  return found;
}

async function outcomeOf(call: Call): Promise<Answer["outcome"]> {
  const { loading, ...called } = functionOf(call);
  const loaded = await loading;
  if ("failure" in loaded) return loaded;
  const { handler } = loaded;
  try {
    const result: unknown = await running.run(called, () =>
      withChance(`${called.setup.id}\n${call.chance}`, () =>
        handler(JSON.parse(call.event), contextOf(called.setup, call)),
      ),
    );
    return { result: JSON.stringify(result) ?? "null" };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

parentPort?.on("message", (call: Call) => {
  void outcomeOf(call).then((outcome) => {
    const answer: Answer = { id: call.id, outcome, database: takeCount() };
    parentPort?.postMessage(answer);
    return undefined;
  });
});
