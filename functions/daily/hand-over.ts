import * as z from "zod";
import { onLambda } from "#functions/middleware/on-lambda.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { handOverThings, toHandOver } from "#functions/actions/hand-over-things.ts";
import { step } from "#functions/middleware/step.ts";

/**
 * Hands over what those had whose day to leave has come, and goes on where a press was broken off.
 */
export const handOver = step({
  input: z.strictObject({}),
  output: z.strictObject({ left: z.int().min(0) }),
  uses: toHandOver,
  async run(stores) {
    const today = dayOf(stores.now());
    const due = (await stores.leavings.all()).filter(({ on }) => on <= today);
    for (const leaving of due) await handOverThings(stores, leaving);
    return { left: due.length };
  },
});

export const handler = onLambda(handOver);
