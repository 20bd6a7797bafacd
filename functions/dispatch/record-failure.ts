import { z } from "zod";
import { NeighbourhoodId } from "#domain/ids.ts";
import { live } from "#functions/adapters/live.ts";
import { step } from "#functions/middleware/step.ts";

/** Marks the cycle that an execution ran as failed, with the reason, so that the area is free for a new one. A start with bad input never opened any. */
export const recordFailure = step({
  input: z.object({ machine: z.string(), execution: z.string(), request: z.unknown(), error: z.string(), cause: z.string() }),
  output: z.strictObject({ recorded: z.boolean() }),
  async run({ cycles, audit, now }, { execution, request, error, cause }) {
    const asked = z.object({ neighbourhood: NeighbourhoodId }).safeParse(request);
    if (!asked.success) return { recorded: false };
    const cycle = (await cycles.of(asked.data.neighbourhood)).find((one) => one.execution === execution);
    if (cycle === undefined) return { recorded: false };
    const at = now();
    const reason = `${error}: ${cause}`.slice(0, 2000);
    await cycles.change(cycle.id, (before) => (before.status === "closed" || before.status === "stopped" ? undefined : { ...before, status: "failed", reason }));
    await audit.tell(`failed:${cycle.id}`, { neighbourhood: cycle.neighbourhood, at, actor: "machine", action: "run cycle", object: cycle.id, result: "failed", origin: execution, reason });
    return { recorded: true };
  },
});

export const handler = recordFailure(live());
