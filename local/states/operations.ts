import * as z from "zod";
import type { Clock } from "#local/clock.ts";
import { ApiError } from "./errors.ts";
import type { Executions } from "./executions.ts";
import type { Json } from "./expression.ts";
import type { ExecutionRow, Journal } from "./journal.ts";
import type { Tokens } from "./tokens.ts";

export type Engine = { clock: Clock; journal: Journal; tokens: Tokens; executions: Executions };

const Arn = z.object({ executionArn: z.string() });
const Token = z.object({ taskToken: z.string() });
const text = z.string().optional();

const operation =
  <S extends z.ZodType>(input: S, run: (input: z.infer<S>, engine: Engine) => object) =>
  (body: unknown, engine: Engine): object =>
    run(input.parse(body), engine);

/** The operations of the service's API, by the name that follows the dot in X-Amz-Target. */
export const OPERATIONS: Readonly<Record<string, (body: unknown, engine: Engine) => object>> = {
  StartExecution: operation(
    z.object({ stateMachineArn: z.string(), name: text, input: z.string().default("{}") }),
    ({ stateMachineArn, name, input }, { executions }) => {
      const { arn, started } = executions.begin(stateMachineArn, name, jsonIn(input));
      return { executionArn: arn, startDate: seconds(started) };
    },
  ),
  DescribeExecution: operation(Arn, ({ executionArn }, { journal }) => {
    const row = rowOf(executionArn, journal);
    return {
      ...summaryOf(row),
      input: JSON.stringify(row.input),
      output: row.output === undefined ? undefined : JSON.stringify(row.output),
      error: row.error,
      cause: row.cause,
    };
  }),
  ListExecutions: operation(
    z.object({ stateMachineArn: z.string(), statusFilter: text }),
    ({ stateMachineArn, statusFilter }, { executions, journal }) => ({
      executions: journal
        .executions(executions.machineOf(stateMachineArn).arn)
        .filter(({ status }) => statusFilter === undefined || status === statusFilter)
        .map(summaryOf),
    }),
  ),
  GetExecutionHistory: operation(
    Arn.extend({ reverseOrder: z.boolean().default(false), maxResults: z.int().default(1000) }),
    ({ executionArn, reverseOrder, maxResults }, { journal }) => {
      const events = journal
        .history(rowOf(executionArn, journal).arn)
        .map(({ id, type, at, details }) => ({
          id,
          previousEventId: id - 1,
          type,
          timestamp: seconds(at),
          stateEnteredEventDetails: type.endsWith("StateEntered") ? details : undefined,
          stateExitedEventDetails: type.endsWith("StateExited") ? details : undefined,
        }));
      return { events: (reverseOrder ? events.toReversed() : events).slice(0, maxResults) };
    },
  ),
  StopExecution: operation(
    Arn.extend({ error: text, cause: text }),
    ({ executionArn, error, cause }, { clock, executions, journal }) => {
      executions.abort(rowOf(executionArn, journal).arn, error, cause);
      return { stopDate: seconds(clock.now()) };
    },
  ),
  SendTaskSuccess: operation(
    Token.extend({ output: z.string() }),
    ({ taskToken, output }, { tokens }) => {
      tokens.settle(taskToken, { output: jsonIn(output) });
      return {};
    },
  ),
  SendTaskFailure: operation(
    Token.extend({
      error: z.string().default("States.TaskFailed"),
      cause: z.string().default(""),
    }),
    ({ taskToken, error, cause }, { tokens }) => {
      tokens.settle(taskToken, { error, cause });
      return {};
    },
  ),
  SendTaskHeartbeat: operation(Token, ({ taskToken }, { tokens }) => {
    tokens.beat(taskToken);
    return {};
  }),
};

/** The API tells instants as seconds since 1970. */
const seconds = (at: number | undefined) => (at === undefined ? undefined : at / 1000);

function rowOf(arn: string, journal: Journal): ExecutionRow {
  const row = journal.execution(arn);
  if (row !== undefined) return row;
  throw new ApiError("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
}

const summaryOf = ({ arn, machine, name, status, started, stopped }: ExecutionRow) => ({
  executionArn: arn,
  stateMachineArn: machine,
  name,
  status,
  startDate: seconds(started),
  stopDate: seconds(stopped),
});

function jsonIn(input: string): Json {
  try {
    return z.json().parse(JSON.parse(input));
  } catch {
    throw new ApiError(
      "InvalidExecutionInput",
      "Invalid State Machine Execution Input: the input is not JSON",
    );
  }
}
