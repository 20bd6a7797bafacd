import { always, openStores } from "#stores/open.ts";
import { dynamo } from "#stores/tables.ts";
import type { Runs, World } from "./world.ts";

class Killed extends Error {}

/** Runs a step as a function does that is killed before its nth write; nothing when it was. */
export async function killedBefore<O>(
  { environment: { variables, clock } }: World,
  step: Runs<O>,
  { event, write }: { event: unknown; write: number },
): Promise<{ result: O } | undefined> {
  const place = { environment: variables, clock: clock.now };
  const client = dynamo(place);
  let writes = 0;
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (/Put|Update|Delete|Transact|Write/.test(commandName) && (writes += 1) === write)
          throw new Killed();
        return next(args);
      },
    { step: "initialize" },
  );
  const stores = { ...openStores(step.uses as never, place), ...always(place) };
  try {
    const result = await step.handlerIn(stores as never)(event, { functionName: "Dies" } as never);
    return { result };
  } catch (error) {
    if (error instanceof Killed || String(error).includes("Killed")) return undefined;
    throw error;
  } finally {
    client.destroy();
  }
}

/** Kills a step before its first write, then before its second, until it comes to its end. */
export async function dying<O>(
  world: World,
  step: Runs<O>,
  event: unknown,
): Promise<{ deaths: number; result: O }> {
  for (let write = 1; ; write += 1) {
    const end = await killedBefore(world, step, { event, write });
    if (end !== undefined) return { deaths: write - 1, result: end.result };
  }
}
