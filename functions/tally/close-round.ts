import { z } from "zod";
import { RoundId } from "#contract/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { live } from "#stores/live.ts";
import { step } from "#functions/middleware/step.ts";

/** Closes the round: from here no answer is taken, whatever the clock says. */
export const closeRound = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({}),
  async run({ rounds, audit, now }, { round: id }) {
    const at = now();
    const round = await rounds.change(id, (before) => ({ ...before, status: "closed" }));
    await audit.tell(`closed:${id}`, {
      neighbourhood: round.neighbourhood,
      at,
      actor: "machine",
      action: "close round",
      object: id,
      result: "closed",
      origin: runOf(round),
    });
    return {};
  },
});

export const handler = closeRound(live());
