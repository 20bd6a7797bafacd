import * as z from "zod";
import type { TaskState } from "./definition.ts";
import { StatesError } from "./errors.ts";
import type { Json } from "./expression.ts";
import { uuidFrom } from "./expression.ts";
import { contextOf, type Part } from "./execution.ts";

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
const Settled = z.union([
  z.object({ output: z.json() }),
  z.object({ error: z.string(), cause: z.string().optional() }),
]);

/** One Task: a function, a function that waits for its token, or an execution of another machine. */
export async function runTask(state: TaskState, part: Part): Promise<Json> {
  const { scope, point } = part;
  const { world, execution, kept } = scope;
  const tell = (type: string, details: Json = {}) => {
    if (kept)
      world.journal.tell(execution.arn, type, world.clock.now(), {
        name: point().state,
        resource: state.Resource,
        ...z.record(z.string(), z.json()).parse(details),
      });
  };
  if (point().memo["told"] === undefined) {
    tell("TaskScheduled");
    part.remember({ told: true });
  }
  try {
    const result = await work(state, part);
    tell("TaskSucceeded");
    return result;
  } catch (error) {
    if (error instanceof StatesError)
      tell(error.error === "States.Timeout" ? "TaskTimedOut" : "TaskFailed", {
        error: error.error,
      });
    throw error;
  }
}

async function work(state: TaskState, part: Part): Promise<Json> {
  switch (state.Resource) {
    case "lambda:invoke":
      return {
        ExecutedVersion: "$LATEST",
        StatusCode: 200,
        Payload: await invoke(await part.give(state.Arguments), part),
      };
    case "lambda:invoke.waitForTaskToken":
      return untilSettled(state, part);
    case "states:startExecution": {
      const arn = start(Child.parse(await part.give(state.Arguments)), part);
      return { ExecutionArn: arn, StartDate: new Date(part.scope.world.clock.now()).toISOString() };
    }
    case "states:startExecution.sync:2":
      return untilChildEnds(state, part);
  }
}

async function invoke(given: Json, { scope }: Part): Promise<Json> {
  const { FunctionName, Payload } = Invocation.parse(given);
  try {
    return z.json().parse((await scope.world.invoke(FunctionName, Payload)) ?? null);
  } catch (error) {
    const failure = Failure.safeParse(error);
    if (!failure.success) throw error;
    throw new StatesError(failure.data.errorType, JSON.stringify(failure.data));
  }
}

async function untilSettled(state: TaskState, part: Part): Promise<Json> {
  const { scope, point } = part;
  const { world, execution } = scope;
  const known = z
    .object({ token: z.string(), deadline: z.number().optional() })
    .safeParse(point().memo);
  const token = known.success ? known.data.token : uuidFrom(world.random);
  const seconds =
    state.TimeoutSeconds === undefined ? undefined : Number(await part.give(state.TimeoutSeconds));
  const deadline = known.success
    ? known.data.deadline
    : seconds === undefined
      ? undefined
      : world.clock.now() + seconds * 1000;
  if (!known.success) {
    world.journal.giveToken(token, execution.arn);
    part.remember({ token, ...(deadline === undefined ? {} : { deadline }) });
  }
  try {
    const settled = world.settled(token);
    if (point().memo["invoked"] === undefined) {
      await invoke(
        await part.give(state.Arguments, {
          context: { ...contextOf(scope, point()), Task: { Token: token } },
        }),
        part,
      );
      part.remember({ invoked: true });
    }
    const heartbeat =
      state.HeartbeatSeconds === undefined
        ? undefined
        : Number(await part.give(state.HeartbeatSeconds));
    await part.waitFor(before(part, settled, deadline, heartbeat, token));
    const outcome = Settled.parse(world.journal.token(token)?.outcome);
    if ("error" in outcome) throw new StatesError(outcome.error, outcome.cause);
    return outcome.output;
  } finally {
    // While the execution lives: a token that outlives a restart is still to be waited for.
    if (!execution.over) world.journal.dropToken(token);
  }
}

/** The promise, or States.Timeout at the deadline, or States.HeartbeatTimeout when no beat came in time. */
async function before(
  part: Part,
  promise: Promise<void>,
  deadline: number | undefined,
  heartbeat: number | undefined,
  token: string,
): Promise<void> {
  const { clock } = part.scope.world;
  const cancels: (() => void)[] = [];
  const late = new Promise<never>((_, reject) => {
    if (deadline !== undefined)
      cancels.push(
        clock.at(deadline, () =>
          reject(new StatesError("States.Timeout", "The task did not end in time.")),
        ),
      );
    if (heartbeat !== undefined) {
      const beat = (since: number) => {
        cancels.push(
          clock.at(since + heartbeat * 1000, () => {
            const last = beats.get(token) ?? since;
            if (last > since) beat(last);
            else reject(new StatesError("States.HeartbeatTimeout", "No heartbeat came in time."));
          }),
        );
      };
      beat(clock.now());
    }
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    for (const cancel of cancels) cancel();
    beats.delete(token);
  }
}

/** When a token's holder last said that it is alive. */
export const beats = new Map<string, number>();

function start({ StateMachineArn, Name, Input }: z.infer<typeof Child>, { scope }: Part): string {
  return scope.world.start(StateMachineArn, Name, Input);
}

async function untilChildEnds(state: TaskState, part: Part): Promise<Json> {
  const { world } = part.scope;
  const known = z.string().safeParse(part.point().memo["child"]);
  const child = Child.parse(await part.give(state.Arguments));
  const arn = known.success ? known.data : start(child, part);
  if (!known.success) part.remember({ child: arn });
  await part.waitFor(world.ended(arn));
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
