import { followClock } from "#local/clock-in-worker.ts";
import { openSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { holdTo } from "#local/permissions/guard.ts";
import { seedChance } from "./chance.ts";
import { countDatabase } from "./database-count.ts";
import type { Answer, Call, Failure, WorkerSetup } from "./messages.ts";

type Handler = (event: unknown, context: object) => unknown;

/** One execution environment of one function: loads the bundle once and runs calls, some beside each other. */

const setup: WorkerSetup = workerData;
leaveOutWebSocket();
followClock(setup.clock);
printTo(setup.printed);
const withChance =
  setup.seed === undefined ? <T>(_: string, run: () => T): T => run() : seedChance(setup.seed);
holdTo(setup.guarded);
const takeCount = countDatabase(setup.databaseHost);
const loading = load();

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

async function load(): Promise<{ handler: Handler } | { failure: Failure }> {
  try {
    const loaded: Record<string, unknown> = await withChance(
      `${setup.id}\nload`,
      () => import(pathToFileURL(setup.entry).href),
    );
    const handler = loaded[setup.handler];
    flushCompileCache();
    return isHandler(handler)
      ? { handler }
      : {
          failure: {
            errorType: "Runtime.HandlerNotFound",
            errorMessage: `${setup.entry} exports no function ${setup.handler}`,
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

function contextOf({ request, milliseconds }: Call): object {
  const end = performance.now() + milliseconds;
  return {
    awsRequestId: request,
    functionName: setup.name,
    functionVersion: "$LATEST",
    invokedFunctionArn: setup.arn,
    memoryLimitInMB: String(setup.megabytes),
    logGroupName: `/aws/lambda/${setup.name}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
}

async function outcomeOf(call: Call): Promise<Answer["outcome"]> {
  const loaded = await loading;
  if ("failure" in loaded) return loaded;
  const { handler } = loaded;
  try {
    const result: unknown = await withChance(`${setup.id}\n${call.chance}`, () =>
      handler(JSON.parse(call.event), contextOf(call)),
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
