import * as z from "zod";
import type { Clock } from "../clock.ts";
import { readDefinition } from "./definition.ts";
import { Ended, StatesError } from "./errors.ts";
import { type Definition, type Execution, runScope, type World } from "./execution.ts";
import { type Json, uuidFrom } from "./expression.ts";
import { type ExecutionRow, openJournal } from "./journal.ts";
import { beats } from "./task.ts";

export type MachineText = {
  arn: string;
  name: string;
  definition: string;
  type: "STANDARD" | "EXPRESS";
};
export type Answer = { status: number; body: unknown };
export type States = ReturnType<typeof openStates>;

/** An error of the service's API, by its AWS name. */
class ApiError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/**
 * Step Functions on one machine: runs the part of Amazon States Language that is named in definition.ts, checkpoints every transition in `file`,
 * and goes on after a restart. `invoke` rejects with {errorType, errorMessage}. Errors: UnsupportedDefinition from `load`.
 */
export function openStates(options: {
  file: string;
  clock: Clock;
  invoke: World["invoke"];
  random?: () => number;
  account: string;
  region: string;
}) {
  const { clock, random = Math.random } = options;
  const journal = openJournal(options.file);
  const machines = new Map<string, Definition>();
  const live = new Map<string, { execution: Execution; stop: () => void; ended: Promise<void> }>();
  const waiting = new Map<string, () => void>();

  const world: World = {
    clock,
    journal,
    random,
    async invoke(functionArn, payload) {
      const release = clock.hold();
      try {
        return await options.invoke(functionArn, payload);
      } finally {
        release();
      }
    },
    start(machineArn, name, input) {
      try {
        return begin(machineArn, name, input);
      } catch (error) {
        if (error instanceof ApiError)
          throw new StatesError(`StepFunctions.${error.type}Exception`, error.message);
        throw error;
      }
    },
    ended: (arn) => live.get(arn)?.ended ?? Promise.resolve(),
    settled: (token) =>
      new Promise((resolve) => {
        if (journal.token(token)?.outcome === undefined) waiting.set(token, resolve);
        else resolve();
      }),
  };

  function machineOf(arn: string): Definition {
    const found = machines.get(arn);
    if (found === undefined)
      throw new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`);
    return found;
  }

  function begin(machineArn: string, given: string | undefined, input: Json): string {
    const definition = machineOf(machineArn);
    const name = given ?? uuidFrom(random);
    if (!/^[A-Za-z0-9_-]{1,80}$/.test(name))
      throw new ApiError("InvalidName", `Invalid Name: '${name}'`);
    const arn = `arn:aws:states:${options.region}:${options.account}:execution:${definition.name}:${name}`;
    const before = journal.execution(arn);
    if (before !== undefined) {
      if (before.status === "RUNNING" && JSON.stringify(before.input) === JSON.stringify(input))
        return arn;
      throw new ApiError("ExecutionAlreadyExists", `Execution Already Exists: '${arn}'`);
    }
    journal.begin(arn, machineArn, name, input, clock.now());
    journal.tell(arn, "ExecutionStarted", clock.now(), {});
    journal.count("executions", 1);
    run(arn, name, input, clock.now(), definition);
    return arn;
  }

  function run(
    arn: string,
    name: string,
    input: Json,
    started: number,
    definition: Definition,
  ): void {
    let over = () => {};
    const whenOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const execution: Execution = { arn, name, input, started, definition, over: false, whenOver };
    const stop = () => {
      execution.over = true;
      over();
    };
    const finish = (status: ExecutionRow["status"], outcome: Parameters<typeof journal.end>[3]) => {
      if (execution.over) return;
      journal.end(arn, status, clock.now(), outcome);
      journal.tell(
        arn,
        `Execution${{ SUCCEEDED: "Succeeded", FAILED: "Failed", TIMED_OUT: "TimedOut", ABORTED: "Aborted", RUNNING: "" }[status]}`,
        clock.now(),
        outcome.error === undefined ? {} : { error: outcome.error, cause: outcome.cause ?? "" },
      );
      stop();
    };
    const limit = definition.machine.TimeoutSeconds;
    const cancel =
      limit === undefined
        ? () => {}
        : clock.at(started + limit * 1000, () => finish("TIMED_OUT", { error: "States.Timeout" }));
    const ended = runScope(
      { world, execution, flow: definition.machine, path: "", kept: true },
      input,
      {},
    )
      .then((output) => finish("SUCCEEDED", { output }))
      .catch((error: unknown) => {
        if (error instanceof Ended) return;
        if (error instanceof StatesError)
          finish("FAILED", { error: error.error, cause: error.reason });
        else
          finish("FAILED", {
            error: "States.Runtime",
            cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
      })
      .finally(() => {
        cancel();
        live.delete(arn);
      });
    live.set(arn, { execution, stop, ended: Promise.race([ended, whenOver]) });
    aborts.set(arn, (error, cause) => finish("ABORTED", { error, cause }));
    void ended.finally(() => aborts.delete(arn));
  }
  const aborts = new Map<string, (error: string | undefined, cause: string | undefined) => void>();

  function settle(token: string, outcome: Json): object {
    const row = journal.token(token);
    if (row === undefined || !journal.settleToken(token, outcome))
      throw new ApiError("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
    waiting.get(token)?.();
    waiting.delete(token);
    return {};
  }

  const rowOf = (arn: string): ExecutionRow =>
    journal.execution(arn) ?? fail("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
  const seconds = (at: number | undefined) => (at === undefined ? undefined : at / 1000);
  const summary = ({ arn, machine, name, status, started, stopped }: ExecutionRow) => ({
    executionArn: arn,
    stateMachineArn: machine,
    name,
    status,
    startDate: seconds(started),
    stopDate: seconds(stopped),
  });
  const Arn = z.object({ executionArn: z.string() });
  const parseInput = (text: string): Json => {
    try {
      return z.json().parse(JSON.parse(text));
    } catch {
      return fail(
        "InvalidExecutionInput",
        "Invalid State Machine Execution Input: the input is not JSON",
      );
    }
  };

  const operations: Readonly<Record<string, (body: unknown) => object>> = {
    StartExecution(body) {
      const { stateMachineArn, name, input } = z
        .object({
          stateMachineArn: z.string(),
          name: z.string().optional(),
          input: z.string().default("{}"),
        })
        .parse(body);
      const arn = begin(stateMachineArn, name, parseInput(input));
      return { executionArn: arn, startDate: seconds(rowOf(arn).started) };
    },
    DescribeExecution(body) {
      const row = rowOf(Arn.parse(body).executionArn);
      return {
        ...summary(row),
        input: JSON.stringify(row.input),
        output: row.output === undefined ? undefined : JSON.stringify(row.output),
        error: row.error,
        cause: row.cause,
      };
    },
    ListExecutions(body) {
      const { stateMachineArn, statusFilter } = z
        .object({ stateMachineArn: z.string(), statusFilter: z.string().optional() })
        .parse(body);
      return {
        executions: journal
          .executions(machineOf(stateMachineArn).arn)
          .filter(({ status }) => statusFilter === undefined || status === statusFilter)
          .map(summary),
      };
    },
    GetExecutionHistory(body) {
      const { executionArn, reverseOrder, maxResults } = Arn.extend({
        reverseOrder: z.boolean().default(false),
        maxResults: z.int().default(1000),
      }).parse(body);
      const events = journal.history(rowOf(executionArn).arn).map(({ id, type, at, details }) => ({
        id,
        previousEventId: id - 1,
        type,
        timestamp: at / 1000,
        stateEnteredEventDetails: type.endsWith("StateEntered") ? details : undefined,
        stateExitedEventDetails: type.endsWith("StateExited") ? details : undefined,
      }));
      return { events: (reverseOrder ? events.toReversed() : events).slice(0, maxResults) };
    },
    StopExecution(body) {
      const { executionArn, error, cause } = Arn.extend({
        error: z.string().optional(),
        cause: z.string().optional(),
      }).parse(body);
      rowOf(executionArn);
      aborts.get(executionArn)?.(error, cause);
      return { stopDate: seconds(clock.now()) };
    },
    SendTaskSuccess(body) {
      const { taskToken, output } = z
        .object({ taskToken: z.string(), output: z.string() })
        .parse(body);
      return settle(taskToken, { output: parseInput(output) });
    },
    SendTaskFailure(body) {
      const {
        taskToken,
        error = "States.TaskFailed",
        cause = "",
      } = z
        .object({
          taskToken: z.string(),
          error: z.string().optional(),
          cause: z.string().optional(),
        })
        .parse(body);
      return settle(taskToken, { error, cause });
    },
    SendTaskHeartbeat(body) {
      const { taskToken } = z.object({ taskToken: z.string() }).parse(body);
      if (journal.token(taskToken) === undefined)
        throw new ApiError(
          "TaskTimedOut",
          "Task Timed Out: 'Provided task does not exist anymore'",
        );
      beats.set(taskToken, clock.now());
      return {};
    },
    ListStateMachines: () => ({
      stateMachines: [...machines.values()].map(({ arn, name }) => ({
        stateMachineArn: arn,
        name,
        type: "STANDARD",
        creationDate: 0,
      })),
    }),
    DescribeStateMachine(body) {
      const { arn, name, machine } = machineOf(
        z.object({ stateMachineArn: z.string() }).parse(body).stateMachineArn,
      );
      return {
        stateMachineArn: arn,
        name,
        definition: JSON.stringify(machine),
        type: "STANDARD",
        roleArn: "",
        creationDate: 0,
      };
    },
  };

  return {
    load(given: readonly MachineText[]): void {
      for (const { arn, name, definition } of given)
        machines.set(arn, { arn, name, machine: readDefinition(name, definition) });
    },
    /** Goes on with every execution that was running. */
    resume(): void {
      for (const { arn, machine, name, input, started } of journal.running())
        if (!live.has(arn)) run(arn, name, input, started, machineOf(machine));
    },
    /** The service's JSON API: `operation` is what follows the dot in X-Amz-Target. */
    async handle(operation: string, body: unknown): Promise<Answer> {
      try {
        const operate =
          operations[operation] ??
          fail("UnknownOperationException", `${operation} is not implemented here`);
        return { status: 200, body: operate(body) };
      } catch (error) {
        if (error instanceof ApiError)
          return { status: 400, body: { __type: error.type, message: error.message } };
        if (error instanceof z.ZodError)
          return { status: 400, body: { __type: "ValidationException", message: error.message } };
        throw error;
      }
    },
    statistics: () => ({
      executions: journal.figure("executions"),
      transitions: journal.figure("transitions"),
      largestHistory: journal.largestHistory(),
      largestState: journal.figure("largestState"),
    }),
    close(): void {
      for (const { stop } of live.values()) stop();
      live.clear();
      journal.close();
    },
  };
}

function fail(type: string, message: string): never {
  throw new ApiError(type, message);
}
