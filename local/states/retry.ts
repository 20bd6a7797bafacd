import type { Cursor, Exit } from "./cursor.ts";
import type { CarefulState } from "./definition.ts";
import { matches, StatesError } from "./errors.ts";
import type { Json } from "./expression.ts";

/** Does the work of a state that Retry and Catch watch. Errors: what neither of them takes. */
export async function withRetry(
  state: CarefulState,
  cursor: Cursor,
  work: () => Promise<Json>,
): Promise<Exit> {
  for (;;) {
    try {
      const result = await work();
      const exit = await cursor.leave(state, state.Next, result, { result });
      cursor.forgetInside();
      return exit;
    } catch (error) {
      if (!(error instanceof StatesError)) throw error;
      if (!(await tryAgain(state, cursor, error))) return caught(state, cursor, error);
    }
  }
}

/** Waits as the first retrier that means this error says, if it has a try left; whether it had. */
async function tryAgain(
  { Retry = [] }: CarefulState,
  cursor: Cursor,
  { error }: StatesError,
): Promise<boolean> {
  const { clock, random } = cursor.scope.world;
  const number = Retry.findIndex(({ ErrorEquals }) => matches(ErrorEquals, error));
  const retrier = Retry[number];
  const tried = cursor.point.retries[number] ?? 0;
  if (retrier === undefined || tried >= retrier.MaxAttempts) return false;
  const seconds = retrier.IntervalSeconds * retrier.BackoffRate ** tried;
  cursor.retry(number);
  await cursor.sleep(
    clock.now() + seconds * 1000 * (retrier.JitterStrategy === "FULL" ? random() : 1),
  );
  return true;
}

function caught({ Catch = [] }: CarefulState, cursor: Cursor, error: StatesError): Promise<Exit> {
  const catcher = Catch.find(({ ErrorEquals }) => matches(ErrorEquals, error.error));
  if (catcher === undefined) throw error;
  cursor.forgetInside();
  return cursor.leave(catcher, catcher.Next, error.output, { errorOutput: error.output });
}
