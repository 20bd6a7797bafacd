import { ended } from "#domain/dispatch/transitions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { runs } from "#stores/any-run.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { isWave, NeighbourhoodId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { suffixOf } from "#domain/dispatch/attempt.ts";
import { step } from "#functions/middleware/step.ts";

const Input = z.object({
  machine: z.string(),
  execution: z.string(),
  request: z.unknown(),
  error: z.string(),
  cause: z.string(),
});

/**
 * Marks the cycle or wave that an execution ran as failed, with the reason, so that its place is
 * free for a new one. A start with bad input never opened any.
 */
export const recordFailure = step({
  input: Input,
  output: z.strictObject({ recorded: z.boolean() }),
  uses: { audit, cycles, runs, waves },
  run: markFailed,
});

async function markFailed(
  { cycles, waves, runs, audit, now }: Uses<"audit" | "cycles" | "now" | "runs" | "waves">,
  { execution, request, error, cause }: z.infer<typeof Input>,
) {
  const asked = z.object({ neighbourhood: NeighbourhoodId }).safeParse(request);
  if (!asked.success) return { recorded: false };
  const { neighbourhood } = asked.data;
  const run = [...(await cycles.of(neighbourhood)), ...(await waves.of(neighbourhood))].find(
    (one) => one.execution === execution,
  );
  if (run === undefined) return { recorded: false };
  const at = now();
  const reason = `${error}: ${cause}`.slice(0, 2000);
  await runs.change(run.id, (before) => ended(before, "fail", { at, reason }));
  await audit.tell(
    `failed:${run.id}${suffixOf(run)}`,
    byMachine(
      { ...run, execution },
      { at, action: isWave(run.id) ? "run wave" : "run cycle", result: "failed", reason },
    ),
  );
  return { recorded: true };
}

export const handler = onLambda(recordFailure);
