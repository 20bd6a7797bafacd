import * as z from "zod";
import type { MapStateDefinition, ParallelState } from "./definition.ts";
import { Ended, StatesError } from "./errors.ts";
import type { Json } from "./expression.ts";
import { contextOf, type Part, runScope } from "./execution.ts";

const Outcome = z.union([
  z.object({ output: z.json() }),
  z.object({ error: z.string(), cause: z.string().optional() }),
]);
type Outcome = z.infer<typeof Outcome>;

/** All branches side by side; the first failure is the state's. */
export async function runParallel(state: ParallelState, part: Part): Promise<Json> {
  const { scope, point } = part;
  const input = state.Arguments === undefined ? point().input : await part.give(state.Arguments);
  return part.waitFor(
    Promise.all(
      state.Branches.map((flow, at) =>
        runScope(
          { ...scope, flow, path: `${scope.path}/${point().state}/${at}` },
          input,
          point().variables,
        ),
      ),
    ),
  );
}

/** Every item through the processor. A distributed map's children see no variables, and fail within what is tolerated. */
export async function runMap(state: MapStateDefinition, part: Part): Promise<Json> {
  const { scope, point } = part;
  const { world, execution, kept } = scope;
  const path = `${scope.path}/${point().state}`;
  const items = z
    .array(z.json())
    .safeParse(state.Items === undefined ? point().input : await part.give(state.Items));
  if (!items.success)
    throw new StatesError(
      "States.QueryEvaluationError",
      `The items of ${point().state} are not a list.`,
    );
  const distributed = state.ItemProcessor.ProcessorConfig.Mode === "DISTRIBUTED";
  if (kept && distributed && point().memo["told"] === undefined) {
    world.journal.tell(execution.arn, "MapRunStarted", world.clock.now(), {
      name: point().state,
      items: items.data.length,
    });
    part.remember({ told: true });
  }
  const known = kept ? world.journal.items(execution.arn, path) : new Map<number, Json>();
  const outcomes: (Outcome | undefined)[] = items.data.map((_, at) =>
    known.has(at) ? Outcome.parse(known.get(at)) : undefined,
  );
  const todo = outcomes.flatMap((outcome, at) => (outcome === undefined ? [at] : []));

  const worker = async () => {
    for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
      const outcome = await runItem(at, items.data[at] ?? null);
      outcomes[at] = outcome;
      if (kept && !execution.over)
        world.journal.item(execution.arn, path, at, z.json().parse(outcome));
      if ("error" in outcome && !distributed) throw new StatesError(outcome.error, outcome.cause);
    }
  };
  const width = Math.min(state.MaxConcurrency === 0 ? 40 : state.MaxConcurrency, todo.length);
  await part.waitFor(Promise.all(Array.from({ length: width }, worker)));
  return resultOf(state, outcomes);

  async function runItem(at: number, value: Json): Promise<Outcome> {
    const item = { Index: at, Value: value };
    const selected =
      state.ItemSelector === undefined
        ? value
        : await part.give(state.ItemSelector, {
            context: { ...contextOf({ ...scope, item }, point()) },
          });
    // An item of an express map runs again as a whole after a restart, so nothing of it is kept on the way.
    const inner = {
      ...scope,
      flow: state.ItemProcessor,
      path: `${path}/${at}`,
      item,
      kept: kept && !distributed,
    };
    try {
      return { output: await runScope(inner, selected, distributed ? {} : point().variables) };
    } catch (error) {
      if (error instanceof Ended || !(error instanceof StatesError)) throw error;
      return { error: error.error, ...(error.reason === undefined ? {} : { cause: error.reason }) };
    }
  }
}

function resultOf(state: MapStateDefinition, outcomes: readonly (Outcome | undefined)[]): Json {
  const failed = outcomes.filter((outcome) => outcome !== undefined && "error" in outcome).length;
  const tolerated = Math.max(
    (state.ToleratedFailurePercentage / 100) * outcomes.length,
    state.ToleratedFailureCount ?? 0,
  );
  if (failed > tolerated)
    throw new StatesError(
      "States.ExceedToleratedFailureThreshold",
      `${failed} of ${outcomes.length} items failed.`,
    );
  return outcomes.flatMap((outcome) =>
    outcome !== undefined && "output" in outcome ? [outcome.output] : [],
  );
}
