import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { virtualClock } from "#local/clock.ts";
import { openStates } from "#local/states/states.ts";

export const START = Date.parse("2026-09-07T08:00:00Z");
export const arnOf = (name: string) =>
  `arn:aws:states:eu-central-1:000000000000:stateMachine:${name}`;
type Invoke = (name: string, payload: unknown) => unknown;

/** A machine under test, on virtual time, with functions that the test writes. */
export function machineUnderTest(
  definitions: Record<string, object>,
  functions: Record<string, (payload: never) => unknown> = {},
  file = join(mkdtempSync(join(tmpdir(), "states-")), "states.sqlite"),
  start = START,
) {
  const clock = virtualClock({ start });
  const calls: { name: string; payload: unknown }[] = [];
  const invoke: Invoke = (name, payload) => {
    calls.push({ name, payload });
    const run = functions[name];
    if (run === undefined)
      throw Object.assign(new Error(`no function ${name}`), {
        errorType: "NoFunction",
        errorMessage: name,
      });
    return run(payload as never);
  };
  const states = openStates({
    file,
    clock,
    account: "000000000000",
    region: "eu-central-1",
    random: Math.random,
    invoke: async (name, payload) => invoke(name, payload),
  });
  states.load(
    Object.entries(definitions).map(([name, definition]) => ({
      name,
      arn: arnOf(name),
      definition: JSON.stringify({ QueryLanguage: "JSONata", ...definition }),
    })),
  );
  const call = async (operation: string, body: object) =>
    (await states.handle(operation, body)).body as Record<string, unknown>;
  return {
    clock,
    states,
    calls,
    call,
    file,
    start: async (name: string, input: unknown = {}, execution?: string) =>
      (await call("StartExecution", {
        stateMachineArn: arnOf(name),
        input: JSON.stringify(input),
        ...(execution === undefined ? {} : { name: execution }),
      })) as { executionArn: string; __type?: string },
    describe: (executionArn: string) => call("DescribeExecution", { executionArn }),
    async ended(
      executionArn: string,
    ): Promise<{ status: string; output: unknown; error: unknown; cause: unknown }> {
      for (let turn = 0; turn < 5000; turn += 1) {
        const { status, output, error, cause } = await call("DescribeExecution", { executionArn });
        if (status !== "RUNNING")
          return {
            status: String(status),
            output: output === undefined ? undefined : JSON.parse(output as string),
            error,
            cause,
          };
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      throw new Error("the execution does not end");
    },
    close() {
      states.close();
      clock.close();
    },
  };
}

export const lambda = (name: string, rest: object = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: name, Payload: "{% $states.input %}" },
  Output: "{% $states.result.Payload %}",
  ...rest,
});
export const failure = (errorType: string, errorMessage = "") =>
  Object.assign(new Error(errorMessage), { errorType, errorMessage });
