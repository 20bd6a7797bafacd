import type { Clock } from "../clock.ts";
import type { Flow, Machine, State } from "./definition.ts";
import { Ended, matches, StatesError } from "./errors.ts";
import { evaluate, type Json } from "./expression.ts";
import { runParallel, runMap } from "./fan-out.ts";
import type { Checkpoint, Journal } from "./journal.ts";
import { runTask } from "./task.ts";

export type Definition = { arn: string; name: string; machine: Machine };
/** What an execution needs of the world around it. */
export type World = {
  clock: Clock;
  journal: Journal;
  random: () => number;
  invoke: (functionArn: string, payload: unknown) => Promise<unknown>;
  /** Starts a child; gives its arn. Errors: ExecutionAlreadyExists. */
  start: (machineArn: string, name: string | undefined, input: Json) => string;
  /** Resolves with the child's end. */
  ended: (arn: string) => Promise<void>;
  /** Resolves when somebody settles the token. */
  settled: (token: string) => Promise<void>;
};
export type Execution = {
  arn: string;
  name: string;
  input: Json;
  started: number;
  definition: Definition;
  over: boolean;
  whenOver: Promise<void>;
};

/** One line of states running: an execution, a branch, or an item of a map. `kept` scopes survive a restart; those of express children do not, nor have they a history. */
export type Scope = {
  world: World;
  execution: Execution;
  flow: Flow;
  path: string;
  kept: boolean;
  item?: { Index: number; Value: Json };
};

/** More than this and the service refuses. */
const LARGEST = 256 * 1024;

/** Runs a scope from where it stands to its end; gives its output. Errors: StatesError; Ended when the execution was stopped. */
export async function runScope(
  scope: Scope,
  input: Json,
  variables: Readonly<Record<string, Json>>,
): Promise<Json> {
  const { world, execution, flow, path, kept } = scope;
  const { clock, journal } = world;
  const release = { now: clock.hold() };
  try {
    const fresh = (
      state: string,
      with_: Json,
      vars: Readonly<Record<string, Json>>,
    ): Checkpoint => ({
      state,
      input: with_,
      variables: { ...vars },
      entered: clock.now(),
      retries: {},
      memo: {},
    });
    let point =
      (kept ? journal.scope(execution.arn, path) : undefined) ??
      enter(fresh(flow.StartAt, input, variables));
    while (point.done === undefined) {
      if (execution.over) throw new Ended();
      const state = flow.States[point.state];
      if (state === undefined)
        throw new StatesError("States.Runtime", `There is no state ${point.state}.`);
      const { next, output, variables: assigned } = await runState(state, point);
      if (kept)
        journal.tell(execution.arn, `${state.Type}StateExited`, clock.now(), { name: point.state });
      if (JSON.stringify(output).length > LARGEST)
        throw new StatesError(
          "States.DataLimitExceeded",
          `The output of ${point.state} is larger than 256 KiB.`,
        );
      point =
        next === undefined ? { ...point, done: output } : enter(fresh(next, output, assigned));
      if (next === undefined) save(point);
    }
    return point.done;
  } finally {
    release.now();
  }

  function save(point: Checkpoint): void {
    if (!kept || execution.over) return;
    journal.checkpoint(execution.arn, path, point);
    journal.atLeast("largestState", JSON.stringify([point.input, point.variables]).length);
  }

  function enter(point: Checkpoint): Checkpoint {
    save(point);
    if (kept) {
      journal.tell(
        execution.arn,
        `${flow.States[point.state]?.Type ?? ""}StateEntered`,
        clock.now(),
        { name: point.state },
      );
      journal.count("transitions", 1);
    }
    return point;
  }

  type Left = { next: string | undefined; output: Json; variables: Readonly<Record<string, Json>> };

  async function runState(state: State, point: Checkpoint): Promise<Left> {
    const states = { input: point.input, context: contextOf(scope, point) };
    const names = { ...point.variables, states };
    const give = (value: unknown, more: Record<string, unknown> = {}) =>
      evaluate(value, { ...names, states: { ...states, ...more } }, world.random);
    const leave = async (
      where: { Output?: unknown; Assign?: Readonly<Record<string, unknown>> | undefined },
      next: string | undefined,
      fallback: Json,
      more: Record<string, unknown>,
    ): Promise<Left> => {
      const output = where.Output === undefined ? fallback : await give(where.Output, more);
      const assigned: Record<string, Json> = {};
      for (const [name, value] of Object.entries(where.Assign ?? {}))
        assigned[name] = await give(value, more);
      return { next, output, variables: { ...point.variables, ...assigned } };
    };

    switch (state.Type) {
      case "Pass":
        return leave(state, state.Next, point.input, {});
      case "Succeed":
        return leave(state, undefined, point.input, {});
      case "Fail": {
        const text = async (value: string | undefined) =>
          value === undefined ? undefined : textOf(await give(value));
        throw new StatesError((await text(state.Error)) ?? "Failed", await text(state.Cause));
      }
      case "Choice": {
        for (const choice of state.Choices)
          if ((await give(choice.Condition)) === true)
            return leave(
              { Output: choice.Output ?? state.Output, Assign: choice.Assign ?? state.Assign },
              choice.Next,
              point.input,
              {},
            );
        if (state.Default === undefined)
          throw new StatesError(
            "States.NoChoiceMatched",
            `No choice of ${point.state} matches, and there is no default.`,
          );
        return leave(state, state.Default, point.input, {});
      }
      case "Wait": {
        const until =
          state.Timestamp === undefined
            ? point.entered + Number(await give(state.Seconds)) * 1000
            : Date.parse(textOf(await give(state.Timestamp)));
        await sleep(until);
        return leave(state, state.Next, point.input, {});
      }
      case "Task":
      case "Parallel":
      case "Map":
        return careful(state, point, give, leave);
    }
  }

  /** The states that Retry and Catch watch. */
  async function careful(
    state: Extract<State, { Type: "Task" | "Parallel" | "Map" }>,
    start: Checkpoint,
    give: Give,
    leave: (
      where: { Output?: unknown; Assign?: Readonly<Record<string, unknown>> | undefined },
      next: string | undefined,
      fallback: Json,
      more: Record<string, unknown>,
    ) => Promise<Left>,
  ): Promise<Left> {
    let point = start;
    const part: Part = { scope, give, point: () => point, remember, waitFor };
    for (;;) {
      try {
        const result =
          state.Type === "Task"
            ? await runTask(state, part)
            : state.Type === "Parallel"
              ? await runParallel(state, part)
              : await runMap(state, part);
        const left = await leave(state, state.Next, result, { result });
        if (kept && state.Type !== "Task") journal.leave(execution.arn, `${path}/${point.state}`);
        return left;
      } catch (error) {
        if (error instanceof Ended || !(error instanceof StatesError)) throw error;
        const at = (state.Retry ?? []).findIndex((one) => matches(one.ErrorEquals, error.error));
        const retrier = state.Retry?.[at];
        const tried = point.retries[String(at)] ?? 0;
        if (retrier !== undefined && tried < retrier.MaxAttempts) {
          const delay = Math.min(
            retrier.IntervalSeconds * retrier.BackoffRate ** tried,
            retrier.MaxDelaySeconds ?? Infinity,
          );
          point = { ...point, retries: { ...point.retries, [String(at)]: tried + 1 }, memo: {} };
          if (kept && state.Type !== "Task") journal.leave(execution.arn, `${path}/${point.state}`);
          save(point);
          await sleep(
            clock.now() + delay * 1000 * (retrier.JitterStrategy === "FULL" ? world.random() : 1),
          );
          continue;
        }
        const caught = state.Catch?.find((one) => matches(one.ErrorEquals, error.error));
        if (caught === undefined) throw error;
        if (kept && state.Type !== "Task") journal.leave(execution.arn, `${path}/${point.state}`);
        return leave(caught, caught.Next, error.output, { errorOutput: error.output });
      }
    }

    function remember(memo: Record<string, Json>): void {
      point = { ...point, memo: { ...point.memo, ...memo } };
      save(point);
    }
  }

  /** Waits without holding the clock; ends with the execution. */
  async function waitFor<T>(promise: Promise<T>): Promise<T> {
    release.now();
    try {
      return await Promise.race([
        promise,
        execution.whenOver.then((): never => {
          throw new Ended();
        }),
      ]);
    } finally {
      release.now = clock.hold();
    }
  }

  async function sleep(until: number): Promise<void> {
    if (until <= clock.now()) return;
    await waitFor(new Promise<void>((resolve) => void clock.at(until, resolve)));
  }
}

export type Give = (value: unknown, more?: Record<string, unknown>) => Promise<Json>;
/** A careful state in the middle of its work. */
export type Part = {
  scope: Scope;
  give: Give;
  point: () => Checkpoint;
  remember: (memo: Record<string, Json>) => void;
  waitFor: <T>(promise: Promise<T>) => Promise<T>;
};

export function contextOf({ execution, item }: Scope, point: Checkpoint) {
  const iso = (at: number) => new Date(at).toISOString();
  return {
    Execution: {
      Id: execution.arn,
      Name: execution.name,
      Input: execution.input,
      StartTime: iso(execution.started),
    },
    State: {
      Name: point.state,
      EnteredTime: iso(point.entered),
      RetryCount: Object.values(point.retries).reduce((sum, one) => sum + one, 0),
    },
    StateMachine: { Id: execution.definition.arn, Name: execution.definition.name },
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}

/** What an expression gives where a text is wanted. */
const textOf = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));
