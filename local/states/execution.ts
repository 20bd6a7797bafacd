import { Cursor, type Exit } from "./cursor.ts";
import type { State, StateOf } from "./definition.ts";
import { Ended, StatesError } from "./errors.ts";
import type { Json } from "./expression.ts";
import { runMap, runParallel } from "./fan-out.ts";
import { withRetry } from "./retry.ts";
import type { Scope, Variables } from "./scope.ts";
import { runTask } from "./task.ts";

/** Runs a scope from where it stands to its end; gives its output. Errors: StatesError; Ended. */
export async function runScope(scope: Scope, input: Json, variables: Variables): Promise<Json> {
  const cursor = new Cursor(scope, input, variables);
  try {
    while (cursor.point.done === undefined) {
      if (scope.execution.over) throw new Ended();
      cursor.go(await runState(cursor.state, cursor));
    }
    return cursor.point.done;
  } finally {
    cursor.close();
  }
}

async function runState(state: State, cursor: Cursor): Promise<Exit> {
  switch (state.Type) {
    case "Pass":
      return cursor.leave(state, state.Next);
    case "Succeed":
      return cursor.leave(state, undefined);
    case "Fail":
      return fail(state, cursor);
    case "Choice":
      return choose(state, cursor);
    case "Wait":
      return wait(state, cursor);
    case "Task":
      return withRetry(state, cursor, () => runTask(state, cursor));
    case "Parallel":
      return withRetry(state, cursor, () => runParallel(state, cursor, runScope));
    case "Map":
      return withRetry(state, cursor, () => runMap(state, cursor, runScope));
  }
}

async function fail({ Error: name, Cause }: StateOf<"Fail">, cursor: Cursor): Promise<never> {
  const text = async (value: string | undefined) =>
    value === undefined ? undefined : textOf(await cursor.give(value));
  throw new StatesError((await text(name)) ?? "Failed", await text(Cause));
}

async function choose(state: StateOf<"Choice">, cursor: Cursor): Promise<Exit> {
  for (const { Condition, Next, Output, Assign } of state.Choices)
    if ((await cursor.give(Condition)) === true)
      return cursor.leave({ Output: Output ?? state.Output, Assign: Assign ?? state.Assign }, Next);
  if (state.Default !== undefined) return cursor.leave(state, state.Default);
  throw new StatesError(
    "States.NoChoiceMatched",
    `No choice of ${cursor.point.state} matches, and there is no default.`,
  );
}

async function wait(state: StateOf<"Wait">, cursor: Cursor): Promise<Exit> {
  const seconds = Number(await cursor.give(state.Seconds));
  await cursor.sleep(cursor.point.entered + seconds * 1000);
  return cursor.leave(state, state.Next);
}

/** What an expression gives where a text is wanted. */
const textOf = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));
