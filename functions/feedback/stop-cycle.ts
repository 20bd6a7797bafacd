import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { CycleId } from "#contract/ids.ts";
import { helpedKeys } from "#stores/helped-keys.ts";
import { remedies } from "#stores/remedies.ts";
import { isVoided } from "#domain/tally/remedy.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { stopRun } from "#functions/dispatch/stop-run.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Ends a cycle that the coordinator stopped, or whose round is void; its reason stands on the neighbourhood's page. What was
 * answered can be read by nobody from here on.
 */
export const stopCycle = step({
  input: z.strictObject({ cycle: CycleId }),
  output: z.strictObject({ cycle: CycleId, status: z.literal("stopped") }),
  uses: { audit, cycles, helpedKeys, remedies, roundKeys, rounds },
  run: stopForGood,
});

async function stopForGood(
  stores: Uses<"audit" | "cycles" | "helpedKeys" | "now" | "remedies" | "roundKeys" | "rounds">,
  { cycle }: { cycle: CycleId },
) {
  const { round: id } = await stores.cycles.mustGet(cycle);
  const remedy = await stores.remedies.get(id);
  const reason = isVoided(remedy) ? remedy.reason : undefined;
  const { round } = await stopRun(stores, stores.cycles, { id: cycle, reason });
  await stores.roundKeys.destroy(round);
  await stores.helpedKeys.destroy(round);
  return { cycle, status: "stopped" as const };
}

export const handler = onLambda(stopCycle);
