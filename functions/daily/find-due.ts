import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RunMachine } from "#contract/machines.ts";
import { AreaId, Instant, NeighbourhoodId, RunId } from "#contract/ids.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { step } from "#functions/middleware/step.ts";
import { requestOf } from "#functions/dispatch/request.ts";

/** More than this on one day are left to the next: a day's list stays small. */
const A_DAY = 60;

const Input = z.strictObject({ today: Instant, request: requestOf({}, {}, {}).optional() });

/**
 * The cycles and waves whose first day has come, also when a day was missed, each with what starts
 * it.
 */
export const findDue = step({
  input: Input,
  output: z.strictObject({
    due: z
      .array(
        z.strictObject({
          name: RunId,
          machine: RunMachine,
          request: z.strictObject({ neighbourhood: NeighbourhoodId, area: AreaId.optional() }),
        }),
      )
      .max(A_DAY),
  }),
  uses: { neighbourhoods, waves },
  run: dueOn,
});

async function dueOn(
  { neighbourhoods, waves }: Uses<"neighbourhoods" | "waves">,
  { today }: z.infer<typeof Input>,
) {
  const [cycles, measurements] = await Promise.all([neighbourhoods.planned(), waves.planned()]);
  const planned = [
    ...cycles.map(({ cycle, neighbourhood, area, firstDay }) => ({
      firstDay,
      name: cycle,
      machine: "cycle" as const,
      request: { neighbourhood, area },
    })),
    ...measurements.map(({ wave, neighbourhood, firstDay }) => ({
      firstDay,
      name: wave,
      machine: "measurement" as const,
      request: { neighbourhood },
    })),
  ];
  const due = planned
    .filter(({ firstDay }) => firstDay <= dayOf(today))
    .toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  return { due: due.slice(0, A_DAY).map(({ firstDay: _firstDay, ...start }) => start) };
}

export const handler = onLambda(findDue);
