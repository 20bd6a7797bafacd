import { onLambda } from "#functions/middleware/on-lambda.ts";
import { rounds } from "#stores/rounds.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { step } from "#functions/middleware/step.ts";

/** Closes the round: from here no answer is taken, whatever the clock says. */
export const closeRound = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({}),
  uses: { audit, rounds },
  run: closeOnce,
});

async function closeOnce(
  { rounds, audit, now }: Uses<"audit" | "now" | "rounds">,
  { round: id }: { round: RoundId },
) {
  const at = now();
  const round = await rounds.change(id, (before) => ({ ...before, status: "closed" }));
  await audit.tell(
    `closed:${id}`,
    byMachine(round, { at, action: "close round", result: "closed" }),
  );
  return {};
}

export const handler = onLambda(closeRound);
