import { z } from "zod";
import { RoundId } from "#domain/ids.ts";
import { live } from "#functions/adapters/live.ts";
import { step } from "#functions/middleware/step.ts";

/** Closes the round: from here no ballot is taken, whatever the clock says. */
export const closeRound = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({}),
  async run({ cycles, audit, now }, { round: id }) {
    const at = now();
    const round = await cycles.changeRound(id, (before) => ({ ...before, status: "closed" }));
    await audit.tell(`closed:${id}`, { neighbourhood: round.neighbourhood, at, actor: "machine", action: "close round", object: id, result: "closed", origin: round.cycle });
    return {};
  },
});

export const handler = closeRound(live());
