import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { realClock } from "#local/clock.ts";
import { type Functions, openFunctions } from "#local/functions/functions.ts";
import type { FunctionPlan } from "#local/template/plan.ts";

const folder = mkdtempSync(join(tmpdir(), "functions-"));
const account = { account: "1", region: "eu-central-1", partitionKeys: { facts: "pk" } };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true, force: true });
});

const READ = `import { request } from "node:http";
export const handler = ({ host }) => new Promise((resolve, reject) => {
  const sent = request({ host: host.split(":")[0], port: host.split(":")[1], method: "POST", headers: { host, "x-amz-target": "DynamoDB_20120810.GetItem" } }, (answer) => { answer.resume(); answer.on("end", () => resolve(process.env.NAME)); });
  sent.on("error", reject);
  setTimeout(() => { try { sent.end(JSON.stringify({ TableName: "facts", Key: { pk: { S: "ROUND#1" } } })); } catch (error) { reject(error); } }, 5);
});`;

const mayRead = {
  Effect: "Allow" as const,
  Action: ["dynamodb:GetItem"],
  Resource: ["arn:aws:dynamodb:eu-central-1:1:table/facts"],
  Condition: {},
};

type Written = { code: string; seconds?: number; permissions?: FunctionPlan["permissions"] };

async function opened(
  written: Readonly<Record<string, Written>>,
): Promise<{ functions: Functions; host: string }> {
  const plans = Object.entries(written).map(([name, { code, seconds = 5, permissions = [] }]) => {
    const entry = join(mkdtempSync(join(tmpdir(), "function-")), "index.mjs");
    writeFileSync(entry, code);
    return {
      name,
      logicalId: name,
      arn: `arn:aws:lambda:eu-central-1:1:function:${name}`,
      entry,
      handler: "handler",
      variables: { NAME: name },
      seconds,
      megabytes: 128,
      permissions,
    };
  });
  const server = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const at = `http://${host}`;
  const clock = realClock({ offset: 0 });
  const functions = openFunctions({
    plans,
    account,
    clock,
    endpoints: { dynamodb: at, states: at, ses: at, kms: at, s3: at },
    compiled: join(folder, "compiled"),
    printed: join(mkdtempSync(join(tmpdir(), "printed-")), "functions.log"),
    traced: false,
  });
  closing.push(
    () => functions.close(),
    () => clock.close(),
    () => server.close(),
  );
  return { functions, host };
}

/** As many calls that no thread is without one of each. */
const MANY = 16;
/** Calls that leave room beside them. */
const FEW = 6;

test("functions beside each other in a thread each find their own variables, and none another's role", async () => {
  const { functions, host } = await opened({
    Reader: { code: READ, permissions: [mayRead] },
    Stranger: { code: READ },
  });
  const calls = Array.from({ length: MANY }, (_, at) => (at % 3 === 0 ? "Reader" : "Stranger"));
  const outcomes = await Promise.all(
    calls.map((name) =>
      functions.invoke(name, { host }).catch(({ errorType, errorMessage }) => ({
        errorType,
        names: String(errorMessage).includes(`function ${name} is not allowed`),
      })),
    ),
  );
  const expected = { errorType: "AccessDeniedException", names: true };
  expect(outcomes).toEqual(calls.map((name) => (name === "Reader" ? "Reader" : expected)));
});

test("a function that times out fails alone, and the next call finds a thread", async () => {
  const { functions } = await opened({
    Stuck: { code: "export const handler = () => new Promise(() => {});", seconds: -9.7 },
    Slow: {
      code: "export const handler = () => new Promise((done) => setTimeout(() => done('done'), 700));",
    },
  });
  const slow = Array.from({ length: FEW }, () => functions.invoke("Slow", {}));
  await expect(functions.invoke("Stuck", {})).rejects.toMatchObject({
    errorType: "Sandbox.Timedout",
  });
  expect(await Promise.all(slow)).toEqual(slow.map(() => "done"));
  expect(await functions.invoke("Slow", {})).toBe("done");
});

test("a crash is told in its own words, and the next call finds a thread", async () => {
  const { functions } = await opened({
    Crash: {
      code: "export const handler = () => { setTimeout(() => { throw new RangeError('out of it'); }); return new Promise(() => {}); };",
    },
    Echo: { code: "export const handler = (event) => event;" },
  });
  await expect(functions.invoke("Crash", {})).rejects.toMatchObject({
    errorType: "RangeError",
    errorMessage: "out of it",
  });
  expect(await functions.invoke("Echo", { said: 1 })).toEqual({ said: 1 });
});
