import { ended } from "#domain/dispatch/transitions.ts";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { CycleId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { step } from "#functions/middleware/step.ts";

/** Ends a cycle that the coordinator stopped; its reason stands on the neighbourhood's page. */
export const stopCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, status: z.literal("stopped") }),
  uses: { audit, cycles, rounds },
  run: stopForGood,
});

async function stopForGood(
  { cycles, rounds, audit, now }: Uses<"audit" | "cycles" | "now" | "rounds">,
  { cycle: id }: { cycle: CycleId },
) {
  const closed = now();
  const cycle = await cycles.change(id, (before) => ended(before, "end", { at: closed }));
  await rounds.change(cycle.round, (round) => ({ ...round, status: "closed" }));
  await audit.tell(
    `stopped:${id}`,
    byMachine(cycle, {
      at: closed,
      action: "stop cycle",
      result: "stopped",
      reason: cycle.reason,
    }),
  );
  return { cycle: id, status: "stopped" as const };
}

export const handler = onLambda(stopCycle);
