import * as errors from "#contract/errors.ts";
import type { Provider } from "#stores/place.ts";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kebab, pascal } from "#infra/names.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";
import { readAssembly } from "#local/template/assembly.ts";
import { planOf } from "#local/template/plan.ts";
import { definitions, statesOf } from "./definitions.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const PHASES = ["dispatch", "answer", "tally", "actions", "feedback", "measurement", "daily"];
const steps = globSync("{functions,console}/**/*.ts", { cwd: ROOT }).filter((file) =>
  readFileSync(`${ROOT}${file}`, "utf8").includes("export const handler = "),
);
const plan = planOf(
  readAssembly(ASSEMBLY),
  {
    account: "000000000000",
    region: "eu-central-1",
    site: "http://127.0.0.1",
    issuer: "http://127.0.0.1",
    secret: (name) => `what ${name} holds`,
  },
  {},
);

const isRunnable = (
  found: unknown,
): found is { uses: Record<string, Provider<unknown>>; handlerIn: unknown } =>
  typeof found === "object" && found !== null && "uses" in found && "handlerIn" in found;

describe.each(Object.entries(definitions))("the machine %s", (name, definition) => {
  const states = statesOf(definition);
  const steppingStates = states.filter(([, state]) => state.Arguments?.FunctionName !== undefined);

  test("says what it does, ends in time and speaks JSONata", () => {
    expect(definition.Comment.length).toBeGreaterThan(40);
    expect(definition.TimeoutSeconds).toBeGreaterThan(0);
    expect(definition.QueryLanguage).toBe("JSONata");
  });

  test("catches everything in one place and fails by name", () => {
    const catching = states.flatMap(([state, { Catch = [] }]) =>
      Catch.filter(
        ({ ErrorEquals, Next }) => ErrorEquals.includes("States.ALL") && Next === "RecordFailure",
      ).map(() => state),
    );
    expect(catching).toHaveLength(1);
    expect(definition.States["Failed"]?.Type).toBe("Fail");
  });

  test("retries only errors that may pass, and never for ever", () => {
    const retried = states.flatMap(([, { Retry = [] }]) => Retry);
    for (const { ErrorEquals, MaxAttempts } of retried) {
      expect(ErrorEquals.toSorted()).toEqual([
        "Lambda.SdkClientException",
        "Lambda.ServiceException",
        "Lambda.TooManyRequestsException",
        new errors.Transient("").name,
      ]);
      expect(MaxAttempts).toBeLessThanOrEqual(6);
    }
    expect(
      states
        .filter(
          ([, { Arguments, Retry }]) =>
            Arguments?.FunctionName !== undefined && Retry === undefined,
        )
        .map(([state]) => state),
    ).toEqual([]);
  });

  test("names each step as its file and its substitution are named", () => {
    for (const [state, { Arguments }] of steppingStates) {
      expect(Arguments?.FunctionName).toBe(`\${${state}}`);
      const files = PHASES.map((phase) => `functions/${phase}/${kebab(state)}.ts`).filter((file) =>
        existsSync(`${ROOT}${file}`),
      );
      expect(files, `the file of ${state}`).toHaveLength(1);
    }
  });

  test("hands ids to its steps and never an address, a name, an answer or a rule", () => {
    const carried = steppingStates.flatMap(([, { Arguments }]) =>
      typeof Arguments?.Payload === "object" && Arguments.Payload !== null
        ? Object.keys(Arguments.Payload)
        : [],
    );
    const ids = [
      "batch",
      "cause",
      "check",
      "cycle",
      "error",
      "execution",
      "kind",
      "machine",
      "moment",
      "pass",
      "request",
      "round",
      "run",
      "today",
      "token",
      "version",
      "wave",
    ];
    expect(carried.filter((key) => !ids.includes(key))).toEqual([]);
  });

  test("is filled in completely where it is deployed", () => {
    const deployed =
      plan.machines.find((machine) => machine.name.endsWith(`-${name}`))?.definition ?? "";
    expect(deployed).not.toBe("");
    expect(deployed).not.toContain("${");
  });
});

test.each(Object.entries(errors))(
  "%s bears the name of its class, by which a machine retries it and a log tells it",
  (name, Failure) => expect(new Failure("").name).toBe(name),
);

test("every step of a machine is deployed, and every step that is deployed has a machine, a route, a rule or a queue", () => {
  const called = new Set([
    ...plan.machines.flatMap(({ definition }) =>
      [...definition.matchAll(/arn:aws:lambda:[^"]+/g)].map(([arn]) => arn),
    ),
    ...plan.routes.map(({ functionArn }) => functionArn),
    ...plan.rules.flatMap(({ targets }) => targets),
    ...plan.queues.map(({ functionArn }) => functionArn),
  ]);
  expect(
    plan.functions.filter(({ arn }) => !called.has(arn)).map(({ logicalId }) => logicalId),
  ).toEqual([]);
  expect(plan.functions).toHaveLength(steps.length);
  for (const file of steps) {
    const name = pascal(file.split("/").at(-1)?.replace(".ts", "") ?? "");
    expect(
      plan.functions.filter(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, "") === name),
      name,
    ).toHaveLength(1);
  }
});

test("every function finds in its environment what it uses, so that none fails at its first call", async () => {
  for (const file of steps) {
    const name = pascal(file.split("/").at(-1)?.replace(".ts", "") ?? "");
    const environment =
      plan.functions.find(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, "") === name)
        ?.variables ?? {};
    const module = (await import(`${ROOT}${file}`)) as Record<string, unknown>;
    const declared = Object.values(module).filter(isRunnable);
    expect(declared, name).toHaveLength(1);
    for (const make of Object.values(declared[0]?.uses ?? {}))
      expect(() => make({ environment, clock: Date.now }), name).not.toThrow();
  }
});

test("every handler is a declaration: no try, no environment, no SDK", () => {
  for (const file of steps) {
    const text = readFileSync(`${ROOT}${file}`, "utf8");
    expect(text, file).not.toMatch(/\btry \{|process\.env|@aws-sdk/);
  }
});
