import * as z from "zod";
import type { Cursor } from "./cursor.ts";
import type { StateOf } from "./definition.ts";
import { StatesError } from "./errors.ts";
import { type Json, uuidFrom } from "./expression.ts";

type Task = StateOf<"Task">;

const Invocation = z.strictObject({ FunctionName: z.string(), Payload: z.json().default({}) });
const Child = z.strictObject({
  StateMachineArn: z.string(),
  Name: z.string().optional(),
  Input: z.json().default({}),
});
const Failure = z.object({
  errorType: z.string(),
  errorMessage: z.string(),
  trace: z.array(z.string()).optional(),
});

/** One Task: a function, a function that waits for its token, or an execution of another machine. */
export async function runTask(state: Task, cursor: Cursor): Promise<Json> {
  const tell = (type: string, details: Readonly<Record<string, Json>> = {}) =>
    cursor.tell(type, { resource: state.Resource, ...details });
  if (cursor.point.memo.told === undefined) {
    tell("TaskScheduled");
    cursor.remember({ told: true });
  }
  try {
    const result = await WORK[state.Resource](state, cursor);
    tell("TaskSucceeded");
    return result;
  } catch (error) {
    if (error instanceof StatesError) {
      const type = error.error === "States.Timeout" ? "TaskTimedOut" : "TaskFailed";
      tell(type, { error: error.error });
    }
    throw error;
  }
}

const WORK: Readonly<Record<Task["Resource"], (state: Task, cursor: Cursor) => Promise<Json>>> = {
  "lambda:invoke": async ({ Arguments }, cursor) => ({
    ExecutedVersion: "$LATEST",
    StatusCode: 200,
    Payload: await invoke(await cursor.give(Arguments), cursor),
  }),
  "lambda:invoke.waitForTaskToken": untilSettled,
  "states:startExecution": async ({ Arguments }, cursor) => ({
    ExecutionArn: startChild(await cursor.give(Arguments), cursor),
    StartDate: new Date(cursor.scope.world.clock.now()).toISOString(),
  }),
  "states:startExecution.sync:2": untilChildEnds,
};

async function invoke(given: Json, { scope }: Cursor): Promise<Json> {
  const { FunctionName, Payload } = Invocation.parse(given);
  try {
    return z.json().parse((await scope.world.invoke(FunctionName, Payload)) ?? null);
  } catch (error) {
    const failure = Failure.safeParse(error);
    if (!failure.success) throw error;
    throw new StatesError(failure.data.errorType, JSON.stringify(failure.data));
  }
}

async function untilSettled(state: Task, cursor: Cursor): Promise<Json> {
  const { world, execution } = cursor.scope;
  const { token, deadline } = await tokenOf(state, cursor);
  try {
    if (cursor.point.memo.invoked === undefined) {
      const context = { ...cursor.context, Task: { Token: token } };
      await invoke(await cursor.give(state.Arguments, { context }), cursor);
      cursor.remember({ invoked: true });
    }
    const heartbeat = await secondsIn(state.HeartbeatSeconds, cursor);
    await cursor.waitFor(world.tokens.settled(token, { deadline, heartbeat }));
    const outcome = world.journal.token(token)?.outcome ?? { error: "States.Runtime" };
    if ("error" in outcome) throw new StatesError(outcome.error, outcome.cause);
    return outcome.output;
  } finally {
    // While the execution lives: a token that outlives a restart is still to be waited for.
    if (!execution.over) world.journal.dropToken(token);
  }
}

/** The token of this wait and the instant (ms) at which it ends, given out once. */
async function tokenOf(state: Task, cursor: Cursor) {
  const { memo } = cursor.point;
  if (memo.token !== undefined) return { token: memo.token, deadline: memo.deadline };
  const { world, execution } = cursor.scope;
  const token = uuidFrom(world.random);
  const seconds = await secondsIn(state.TimeoutSeconds, cursor);
  const deadline = seconds === undefined ? undefined : world.clock.now() + seconds * 1000;
  world.journal.giveToken(token, execution.row.arn);
  cursor.remember({ token, ...(deadline === undefined ? {} : { deadline }) });
  return { token, deadline };
}

const secondsIn = async (given: number | string | undefined, cursor: Cursor) =>
  given === undefined ? undefined : Number(await cursor.give(given));

function startChild(given: Json, { scope }: Cursor): string {
  const { StateMachineArn, Name, Input } = Child.parse(given);
  return scope.world.start(StateMachineArn, Name, Input);
}

async function untilChildEnds({ Arguments }: Task, cursor: Cursor): Promise<Json> {
  const { world } = cursor.scope;
  const arn = cursor.point.memo.child ?? startChild(await cursor.give(Arguments), cursor);
  if (cursor.point.memo.child === undefined) cursor.remember({ child: arn });
  await cursor.waitFor(world.ended(arn));
  const row = world.journal.execution(arn);
  if (row?.status !== "SUCCEEDED")
    throw new StatesError(
      "States.TaskFailed",
      JSON.stringify({
        ExecutionArn: arn,
        Status: row?.status,
        Error: row?.error,
        Cause: row?.cause,
      }),
    );
  return {
    ExecutionArn: arn,
    Name: row.name,
    Status: row.status,
    Input: row.input,
    Output: row.output ?? null,
  };
}
