import { onLambda } from "#functions/middleware/on-lambda.ts";
import { runs } from "#stores/any-run.ts";
import { machines } from "#stores/machines.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RunId } from "#contract/ids.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Leaves the token where the coordinator's signal finds it. When the facts changed since they were
 * looked at, it wakes the machine at once.
 */
export const awaitMoment = step({
  input: z.strictObject({ run: RunId, moment: Moment, version: z.int(), token: z.string().min(1) }),
  output: z.strictObject({}),
  uses: { machines, runs },
  run: leaveToken,
});

async function leaveToken(
  { runs, machines, now }: Uses<"machines" | "now" | "runs">,
  {
    run: id,
    moment,
    version,
    token,
  }: { run: RunId; moment: Moment; version: number; token: string },
) {
  let changed = false;
  await runs.change(id, (run) => {
    changed = run.version !== version && run.hold?.token !== token;
    return changed ? undefined : { ...run, hold: { moment, token, since: now() } };
  });
  if (changed) await machines.wake(token);
  return {};
}

export const handler = onLambda(awaitMoment);
