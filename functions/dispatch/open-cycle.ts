import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { roundKeys } from "#stores/round-keys.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { topics } from "#stores/topics.ts";
import { chance } from "#stores/chance.ts";
import { actions } from "#stores/actions.ts";
import { audit } from "#stores/audit-trail.ts";
import { holidays } from "#stores/holidays.ts";
import * as z from "zod";
import { AreaId, CycleId, cycleIdOf, type Day, WHOLE } from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Cycle, CyclePlan } from "#domain/dispatch/cycle.ts";
import { nextNumber, openingOf } from "#domain/dispatch/opening.ts";
import { drawLot } from "#domain/dispatch/topic-order.ts";
import { calendarOf, planCycle, withExtension } from "#domain/dispatch/plan.ts";
import { replan } from "#domain/dispatch/replan.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import { InvalidInput } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import {
  failedRun,
  FIRST_DAY,
  mustBeginOn,
  NEIGHBOURHOOD,
  openOrGoOn,
  START,
  startOf,
  tellOpened,
} from "./opening.ts";
import { mustBeEnough, topicsAsked } from "./topics-asked.ts";
import { field, requestOf } from "./request.ts";

const Input = z.strictObject({
  execution: z.string().min(1),
  request: requestOf(
    { neighbourhood: "limmel", area: "whole", firstDay: "2027-01-11", run: "limmel_whole_001" },
    { neighbourhood: "limmel" },
    {
      neighbourhood: NEIGHBOURHOOD,
      area: field(
        AreaId,
        "write the short name of one of the neighbourhood's areas in small letters, or leave it out",
      ).optional(),
      firstDay: FIRST_DAY,
      run: failedRun(CycleId, "cycle", "limmel_whole_001"),
    },
  ),
});

const uses = {
  actions,
  audit,
  chance,
  cycles,
  neighbourhoods,
  retentionDays,
  roundKeys,
  rounds,
  topics,
  waves,
};

/**
 * Opens a cycle with its plan, its round and the keys of its ballots, and draws the lot order before
 * anybody answers. A replay finds the cycle that this execution opened.
 */
export const openCycle = step({
  input: Input,
  output: z.strictObject({ cycle: CycleId, ...START }),
  uses,
  async run(stores, input) {
    const { area, firstDay } = input.request;
    const cycle = await openOrGoOn<Cycle>(stores, input, {
      store: { ...stores.cycles, move: replan },
      open: (neighbourhood) => openOnce(stores, neighbourhood, input),
      known:
        area === undefined && firstDay === undefined
          ? undefined
          : '"run" says already which cycle goes on, in which area and since when. Leave "area" and "firstDay" out.',
    });
    return { cycle: cycle.id, ...startOf(cycle) };
  },
});

function mustHave({ name, areas }: Neighbourhood, area: AreaId): void {
  if (area !== WHOLE && !areas.some(({ id }) => id === area))
    throw new InvalidInput(
      `${name} has no area "${area}". Its areas are: ${areas.map(({ id }) => id).join(", ")}; ` +
        'leave "area" out for the whole neighbourhood.',
    );
}

/**
 * The cycle that this execution opened, or a new one. Errors: InvalidInput when another one runs
 * there.
 */
async function openOnce(
  stores: UsesOf<typeof uses>,
  neighbourhood: Neighbourhood,
  { execution, request: { area = WHOLE, firstDay: wanted } }: z.infer<typeof Input>,
): Promise<Cycle> {
  const { cycles, neighbourhoods, chance, retentionDays, now } = stores;
  const { id: home } = neighbourhood;
  mustHave(neighbourhood, area);
  const earlier = (await cycles.of(home)).filter((cycle) => cycle.area === area);
  const same = earlier.find((cycle) => cycle.execution === execution);
  if (same !== undefined) return same;

  const opened = now();
  const planned = await neighbourhoods.plannedFor(home, area);
  const firstDay = mustBeginOn("cycle", dayOf(opened), wanted, planned?.firstDay);
  const plan = await planOf(stores, neighbourhood, firstDay);
  const begun = { area, number: nextNumber(earlier), execution, opened, plan };
  const id = cycleIdOf(home, area, begun.number);
  const asked = await topicsAsked(stores, neighbourhood, { id, earlier });
  mustBeEnough(asked, neighbourhood);
  const lotOrder = drawLot(asked.topics, chance);
  const { cycle, round } = openingOf(begun, neighbourhood, { ...asked, lotOrder });
  const placed = asked.placed(opened).map(stores.topics.saving);
  const outcome = await cycles.open(cycle, round, addDays(dayOf(plan.end), retentionDays), placed);
  await tellOpened(stores, cycle, outcome, {
    of: neighbourhood,
    changed: `${home} or a topic of it`,
    result: `first day ${firstDay}; rule ${round.terms.rule}; lot order ${lotOrder.join(" ")}`,
  });
  return cycle;
}

async function planOf(
  { waves }: Uses<"waves">,
  neighbourhood: Neighbourhood,
  firstDay: Day,
): Promise<CyclePlan> {
  const measured = (await waves.of(neighbourhood.id)).flatMap(askingDays);
  const calendar = calendarOf(neighbourhood, holidays, measured);
  const { plan } = planCycle(firstDay, neighbourhood.weekPlan, calendar);
  return withExtension(plan, neighbourhood.norms.openedAgain, calendar);
}

export const handler = onLambda(openCycle);
