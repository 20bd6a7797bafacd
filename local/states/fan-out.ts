import type { Cursor } from "./cursor.ts";
import type { StateOf } from "./definition.ts";
import { StatesError } from "./errors.ts";
import type { Json } from "./expression.ts";
import type { Outcome } from "./journal.ts";
import type { RunScope } from "./scope.ts";

/** Items beside each other when the state does not say how many. */
const BESIDE = 40;

/** All branches side by side; the first failure is the state's. */
export async function runParallel(
  { Arguments, Branches }: StateOf<"Parallel">,
  cursor: Cursor,
  run: RunScope,
): Promise<Json> {
  const { scope, path, point } = cursor;
  const input = Arguments === undefined ? point.input : await cursor.give(Arguments);
  const branches = Branches.map((flow, branch) =>
    run({ ...scope, flow, path: `${path}/${branch}` }, input, point.variables),
  );
  return cursor.waitFor(Promise.all(branches));
}

/** Every item through the processor; a distributed map's children fail within what is tolerated. */
export async function runMap(state: StateOf<"Map">, cursor: Cursor, run: RunScope): Promise<Json> {
  const { scope, path, point } = cursor;
  const { journal } = scope.world;
  const { arn } = scope.execution.row;
  const items = await itemsOf(state, cursor);
  const distributed = isDistributed(state);
  if (distributed && point.memo.told === undefined) {
    cursor.tell("MapRunStarted", { items: items.length });
    cursor.remember({ told: true });
  }
  const known = scope.kept ? journal.items(arn, path) : new Map<number, Outcome>();
  const outcomes = items.map((_, index) => known.get(index));
  const todo = [...items.keys()].filter((index) => !known.has(index));

  const worker = async () => {
    for (let index = todo.shift(); index !== undefined; index = todo.shift()) {
      const outcome = await outcomeOf(index);
      outcomes[index] = outcome;
      if (scope.kept && !scope.execution.over) journal.item(arn, path, index, outcome);
      if ("error" in outcome && !distributed) throw new StatesError(outcome.error, outcome.cause);
    }
  };
  const outcomeOf = (index: number) =>
    runItem(state, { Index: index, Value: items[index] ?? null }, cursor, run);
  const width = Math.min(state.MaxConcurrency === 0 ? BESIDE : state.MaxConcurrency, todo.length);
  await cursor.waitFor(Promise.all(Array.from({ length: width }, worker)));
  return resultOf(state, outcomes);
}

const isDistributed = ({ ItemProcessor }: StateOf<"Map">): boolean =>
  ItemProcessor.ProcessorConfig.Mode === "DISTRIBUTED";

async function itemsOf({ Items }: StateOf<"Map">, cursor: Cursor): Promise<Json[]> {
  const { state, input } = cursor.point;
  const items = Items === undefined ? input : await cursor.give(Items);
  if (Array.isArray(items)) return items;
  throw new StatesError("States.QueryEvaluationError", `The items of ${state} are not a list.`);
}

async function runItem(
  state: StateOf<"Map">,
  item: { Index: number; Value: Json },
  cursor: Cursor,
  run: RunScope,
): Promise<Outcome> {
  const { scope, path, point } = cursor;
  const { ItemSelector, ItemProcessor } = state;
  const distributed = isDistributed(state);
  const input =
    ItemSelector === undefined
      ? item.Value
      : await cursor.give(ItemSelector, { context: { ...cursor.context, Map: { Item: item } } });
  // An item of an express map runs again as a whole after a restart, so nothing of it is kept on the way.
  const kept = scope.kept && !distributed;
  const inner = { ...scope, flow: ItemProcessor, path: `${path}/${item.Index}`, item, kept };
  try {
    return { output: await run(inner, input, distributed ? {} : point.variables) };
  } catch (error) {
    if (!(error instanceof StatesError)) throw error;
    return { error: error.error, cause: error.reason };
  }
}

function resultOf(
  { ToleratedFailurePercentage }: StateOf<"Map">,
  outcomes: readonly (Outcome | undefined)[],
): Json {
  const outputs = outcomes.flatMap((outcome) =>
    outcome !== undefined && "output" in outcome ? [outcome.output] : [],
  );
  const failed = outcomes.length - outputs.length;
  if (failed <= (ToleratedFailurePercentage / 100) * outcomes.length) return outputs;
  throw new StatesError(
    "States.ExceedToleratedFailureThreshold",
    `${failed} of ${outcomes.length} items failed.`,
  );
}
