import { z } from "zod";
import { CycleId } from "#domain/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { Moment } from "#domain/dispatch/cycle.ts";
import { stalled } from "#domain/dispatch/moments.ts";
import { live } from "#functions/adapters/live.ts";
import { countStalled } from "#functions/middleware/metrics.ts";
import { step } from "#functions/middleware/step.ts";

/** What should have moved and did not: cycles past a moment of theirs, and planned ones that nobody started. An alarm watches the number. */
export const reportStalled = step({
  input: z.strictObject({}),
  output: z.strictObject({ stalled: z.array(z.strictObject({ cycle: CycleId, moment: Moment })), notStarted: z.array(CycleId) }),
  async run({ cycles, neighbourhoods, now }) {
    const at = now();
    const found: { cycle: CycleId; moment: Moment }[] = [];
    for (const id of await cycles.running()) {
      const moment = stalled(await cycles.mustGet(id), at);
      if (moment !== undefined) found.push({ cycle: id, moment });
    }
    const yesterday = addDays(dayOf(at), -1);
    const notStarted = (await neighbourhoods.planned()).filter(({ firstDay }) => firstDay <= yesterday).map(({ cycle }) => cycle);
    countStalled(found.length + notStarted.length);
    return { stalled: found, notStarted };
  },
});

export const handler = reportStalled(live());
