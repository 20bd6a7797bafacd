import { z } from "zod";
import { AreaId, CycleId, Instant, NeighbourhoodId } from "#domain/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { live } from "#functions/adapters/live.ts";
import { step } from "#functions/middleware/step.ts";

/** More than this on one day are left to the next: a day's list stays small. */
const A_DAY = 60;

/** The cycles whose first day has come, also when a day was missed. */
export const findDue = step({
  input: z.strictObject({ today: Instant }),
  output: z.strictObject({ due: z.array(z.strictObject({ cycle: CycleId, neighbourhood: NeighbourhoodId, area: AreaId })).max(A_DAY) }),
  async run({ neighbourhoods }, { today }) {
    const planned = await neighbourhoods.planned();
    const due = planned.filter(({ firstDay }) => firstDay <= dayOf(today)).toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
    return { due: due.slice(0, A_DAY).map(({ cycle, neighbourhood, area }) => ({ cycle, neighbourhood, area })) };
  },
});

export const handler = findDue(live());
