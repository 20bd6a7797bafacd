import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { WaveId } from "#contract/ids.ts";
import { stopRun } from "#functions/dispatch/stop-run.ts";
import { step } from "#functions/middleware/step.ts";
import { planNext } from "./plan-waves.ts";

/**
 * Ends a wave that was stopped. What was answered can be read by nobody from here on; the next wave
 * comes in its time.
 */
export const stopWave = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ wave: WaveId, status: z.literal("stopped") }),
  uses: { audit, roundKeys, rounds, waves },
  run: stopForGood,
});

async function stopForGood(
  stores: Uses<"audit" | "now" | "roundKeys" | "rounds" | "waves">,
  { wave }: { wave: WaveId },
) {
  const stopped = await stopRun(stores, stores.waves, { id: wave });
  await stores.roundKeys.destroy(stopped.round);
  await planNext(stores, stopped);
  return { wave, status: "stopped" as const };
}

export const handler = onLambda(stopWave);
