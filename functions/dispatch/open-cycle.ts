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
import type { Cycle, Round } from "#domain/dispatch/cycle.ts";
import { Moment } from "#domain/dispatch/run.ts";
import { drawLot } from "#domain/dispatch/topic-order.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { planCycle, replan } from "#domain/dispatch/plan.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import { SEATS } from "#domain/tally/terms.ts";
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
    const { neighbourhoods, cycles, waves, audit, retentionDays, chance, now } = dependencies;
    const { neighbourhood: id, area = WHOLE, run } = request;
    const neighbourhood = await neighbourhoods.get(id);
    if (neighbourhood === undefined)
      throw new InvalidInput(
        `There is no neighbourhood "${id}". Import it first, or check how it is spelled.`,
      );
    if (run !== undefined) {
      if (request.area !== undefined || request.firstDay !== undefined)
        throw new InvalidInput(
          `"run" says already which cycle goes on, in which area and since when. Leave "area" and "firstDay" out.`,
        );
      return {
        cycle: run,
        ...startOf(
          await goOn(
            dependencies,
            { ...cycles, move: replan },
            { id: run, neighbourhood, execution },
          ),
        ),
      };
    }
    if (area !== WHOLE && !neighbourhood.areas.some((one) => one.id === area)) {
      throw new InvalidInput(
        `${neighbourhood.name} has no area "${area}". Its areas are: ${neighbourhood.areas.map((one) => one.id).join(", ")}; leave "area" out for the whole neighbourhood.`,
      );
    }
    const earlier = (await cycles.of(id)).filter((cycle) => cycle.area === area);
    const same = earlier.find((cycle) => cycle.execution === execution);
    if (same !== undefined) return { cycle: same.id, ...startOf(same) };

    const opened = now();
    const today = dayOf(opened);
    const planned = await neighbourhoods.plannedFor(id, area);
    const firstDay =
      request.firstDay ??
      (planned !== undefined && planned.firstDay >= today ? planned.firstDay : today);
    if (firstDay < today)
      throw new InvalidInput(
        `A cycle cannot begin on ${firstDay}: that day has passed. Leave "firstDay" out to begin today, ${today}.`,
      );

    const number = Math.max(0, ...earlier.map((cycle) => cycle.number)) + 1;
    const cycle = cycleIdOf(id, area, number);
    const { plan } = planCycle(firstDay, neighbourhood.weekPlan, {
      region: neighbourhood.holidayRegion,
      school: holidays,
      pauseWeeks: neighbourhood.pauseWeeks,
      measured: (await waves.of(id)).flatMap(askingDays),
    });
    const round: Round = {
      id: agendaRoundOf(cycle),
      cycle,
      neighbourhood: id,
      area,
      topics: neighbourhood.topics,
      lotOrder: drawLot(neighbourhood.topics, chance),
      terms: termsOf(neighbourhood),
      status: "planned",
      opens: plan.invitation,
      closes: plan.closing,
    };
    const facts: Cycle = {
      id: cycle,
      neighbourhood: id,
      area,
      number,
      round: round.id,
      execution,
      status: "running",
      plan,
      opened,
      passed: [],
      version: 1,
    };

    const outcome = await cycles.open(facts, round, addDays(dayOf(plan.end), retentionDays));
    if (outcome.kind === "runs") {
      throw new InvalidInput(
        `A cycle of ${neighbourhood.name} runs already: ${outcome.cycle}. Wait until it ends, or stop it first.`,
      );
    }
    await audit.tell(`opened:${cycle}`, {
      neighbourhood: id,
      at: opened,
      actor: "machine",
      action: "open cycle",
      object: cycle,
      result: `first day ${firstDay}; rule ${round.terms.rule}; lot order ${round.lotOrder.join(" ")}`,
      origin: execution,
    });
    return { cycle, ...startOf(facts) };
  },
});

/** How the round will be counted; what is changed in the neighbourhood afterwards changes nothing. */
const termsOf = ({ rule, threshold, weights }: Neighbourhood): Round["terms"] => ({
  rule,
  seats: SEATS,
  threshold,
  ...(weights === undefined ? {} : { weights }),
});

export const handler = onLambda(openCycle);
