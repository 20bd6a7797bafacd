import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycles } from "#stores/cycles.ts";
import { chance } from "#stores/chance.ts";
import { audit } from "#stores/audit-trail.ts";
import { holidays } from "#stores/holidays.ts";
import * as z from "zod";
import {
  AreaId,
  agendaRoundOf,
  CycleId,
  cycleIdOf,
  Day,
  NeighbourhoodId,
  RoundId,
  WHOLE,
} from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import type { Cycle, CyclePlan, Round } from "#domain/dispatch/cycle.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { drawLot } from "#domain/dispatch/topic-order.ts";
import { calendarOf, planCycle, replan } from "#domain/dispatch/plan.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import { termsOf } from "#domain/tally/terms.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Uses } from "#stores/stores.ts";
import { InvalidInput } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { goOn, startOf } from "./go-on.ts";
import { field, requestOf } from "./request.ts";

const Request = requestOf(
  { neighbourhood: "limmel", area: "whole", firstDay: "2027-01-11", run: "limmel_whole_001" },
  { neighbourhood: "limmel" },
  {
    neighbourhood: field(
      NeighbourhoodId,
      "write the short name of a neighbourhood in small letters, like limmel",
    ),
    area: field(
      AreaId,
      "write the short name of one of the neighbourhood's areas in small letters, or leave it out",
    ).optional(),
    firstDay: field(
      Day,
      "write a day as yyyy-mm-dd, like 2027-01-11, or leave it out to begin today",
    ).optional(),
    /** One that failed and goes on. */
    run: field(
      CycleId,
      "write the name of a cycle that failed, like limmel_whole_001, or leave it out to begin a new one",
    ).optional(),
  },
);

/** Opens a cycle with its plan and its round, and draws the lot order before anybody answers. A replay finds the cycle that this execution opened. */
export const openCycle = step({
  input: z.strictObject({ execution: z.string().min(1), request: Request }),
  output: z.strictObject({
    cycle: CycleId,
    round: RoundId,
    moment: Moment,
    check: z.int().min(0),
    suffix: z.string(),
  }),
  uses: { audit, chance, cycles, neighbourhoods, retentionDays, rounds, waves },
  async run(dependencies, { execution, request }) {
    const { neighbourhoods, cycles } = dependencies;
    const { neighbourhood: id, area = WHOLE, run } = request;
    const neighbourhood = await neighbourhoods.get(id);
    if (neighbourhood === undefined)
      throw new InvalidInput(
        `There is no neighbourhood "${id}". Import it first, or check how it is spelled.`,
      );
    if (run !== undefined) {
      mustNameNothingElse(request);
      const store = { ...cycles, move: replan };
      const after = await goOn(dependencies, store, { id: run, neighbourhood, execution });
      return { cycle: run, ...startOf(after) };
    }
    mustHave(neighbourhood, area);
    const earlier = (await cycles.of(id)).filter((cycle) => cycle.area === area);
    const same = earlier.find((cycle) => cycle.execution === execution);
    if (same !== undefined) return { cycle: same.id, ...startOf(same) };
    const number = Math.max(0, ...earlier.map((cycle) => cycle.number)) + 1;
    const opened = await openAnew(dependencies, neighbourhood, {
      area,
      number,
      execution,
      firstDay: request.firstDay,
    });
    return { cycle: opened.id, ...startOf(opened) };
  },
});

function mustNameNothingElse({ area, firstDay }: z.infer<typeof Request>): void {
  if (area !== undefined || firstDay !== undefined)
    throw new InvalidInput(
      `"run" says already which cycle goes on, in which area and since when. Leave "area" and "firstDay" out.`,
    );
}

function mustHave({ name, areas }: Neighbourhood, area: AreaId): void {
  if (area !== WHOLE && !areas.some(({ id }) => id === area))
    throw new InvalidInput(
      `${name} has no area "${area}". Its areas are: ${areas.map(({ id }) => id).join(", ")}; leave "area" out for the whole neighbourhood.`,
    );
}

/** The day that was asked for, else the one that was planned, else today. Errors: InvalidInput when it has passed. */
async function firstDayOf(
  { neighbourhoods }: Uses<"neighbourhoods">,
  { id }: Neighbourhood,
  { area, firstDay: asked, today }: { area: AreaId; firstDay: Day | undefined; today: Day },
): Promise<Day> {
  const planned = (await neighbourhoods.plannedFor(id, area))?.firstDay;
  const firstDay = asked ?? (planned !== undefined && planned >= today ? planned : today);
  if (firstDay < today)
    throw new InvalidInput(
      `A cycle cannot begin on ${firstDay}: that day has passed. Leave "firstDay" out to begin today, ${today}.`,
    );
  return firstDay;
}

type Opening = { area: AreaId; number: number; execution: string; firstDay: Day | undefined };

async function openAnew(
  stores: Uses<
    "audit" | "chance" | "cycles" | "neighbourhoods" | "now" | "retentionDays" | "waves"
  >,
  neighbourhood: Neighbourhood,
  opening: Opening,
): Promise<Cycle> {
  const { cycles, audit, retentionDays, now } = stores;
  const { id: home, name } = neighbourhood;
  const opened = now();
  const firstDay = await firstDayOf(stores, neighbourhood, { ...opening, today: dayOf(opened) });
  const round = await roundOf(stores, neighbourhood, { ...opening, firstDay });
  const { plan, ...asked } = round;
  const { area, number, execution } = opening;
  const cycle: Cycle = {
    id: asked.cycle,
    neighbourhood: home,
    area,
    number,
    round: asked.id,
    execution,
    status: "running",
    plan,
    opened,
    passed: [],
    version: 1,
  };
  const outcome = await cycles.open(cycle, asked, addDays(dayOf(plan.end), retentionDays));
  if (outcome.kind === "runs")
    throw new InvalidInput(
      `A cycle of ${name} runs already: ${outcome.cycle}. Wait until it ends, or stop it first.`,
    );
  await audit.tell(`opened:${cycle.id}`, {
    neighbourhood: home,
    at: opened,
    actor: "machine",
    action: "open cycle",
    object: cycle.id,
    result: `first day ${firstDay}; rule ${asked.terms.rule}; lot order ${asked.lotOrder.join(" ")}`,
    origin: execution,
  });
  return cycle;
}

/** The round of a new cycle with its plan: everything by which it will be counted is fixed here. */
async function roundOf(
  { waves, chance }: Uses<"chance" | "waves">,
  neighbourhood: Neighbourhood,
  { area, number, firstDay }: Opening & { firstDay: Day },
): Promise<Round & { plan: CyclePlan }> {
  const { id: home, topics, weekPlan } = neighbourhood;
  const cycle = cycleIdOf(home, area, number);
  const measured = (await waves.of(home)).flatMap(askingDays);
  const { plan } = planCycle(firstDay, weekPlan, calendarOf(neighbourhood, holidays, measured));
  return {
    id: agendaRoundOf(cycle),
    cycle,
    neighbourhood: home,
    area,
    topics,
    lotOrder: drawLot(topics, chance),
    terms: termsOf(neighbourhood),
    status: "planned",
    opens: plan.invitation,
    closes: plan.closing,
    plan,
  };
}

export const handler = onLambda(openCycle);
