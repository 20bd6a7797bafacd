import { present } from "#contract/present.ts";
import type { Deed } from "#contract/permissions.ts";
import { holidays } from "#stores/holidays.ts";
import type { Stores, Uses } from "#stores/stores.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { isEnough, topicsAsked } from "#functions/dispatch/topics-asked.ts";
import { namedIn, topicsOf } from "#stores/start-list.ts";
import { nextNumber } from "#domain/dispatch/opening.ts";
import { calendarOf, planCycle } from "#domain/dispatch/plan.ts";
import {
  type AreaId,
  cycleIdOf,
  type Day,
  type NeighbourhoodId,
  type RunId,
  WHOLE,
} from "#contract/ids.ts";
import { planWave } from "#domain/measurement/wave/wave-plan.ts";
import { everybodyIn } from "./recipients.ts";
import { surveysIn } from "#functions/measurement/surveys.ts";
import type { Reply } from "#functions/middleware/reply.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { fieldsOf, StartForm, StartWaveForm } from "#console/forms.ts";
import { calendarAt, isBeginning } from "#console/neighbourhoods/neighbourhood-place.ts";
import { consoleStartPage } from "./start-run-page.ts";
import { backTo, type Call, tellAudit } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { chosen, cyclesBefore, wavesBefore } from "./start-choice.ts";

type StartCall<Name extends keyof Stores = never> = Call<
  Name | "actions" | "cycles" | "neighbourhoods" | "residents" | "topics" | "waves"
>;
type BeginCall = StartCall<"audit" | "machines">;
type Again = { message?: string; status?: number };

/** What starting a cycle will bring: its dates and why, whom it asks, and which one was before it. */
export async function showStart(
  call: StartCall,
  { message, status = 200 }: Again = {},
): Promise<Reply> {
  const { dependencies } = call;
  const choice = await chosen(call);
  const { neighbourhood, area, fault } = choice;
  const planned = await dependencies.neighbourhoods.plannedFor(neighbourhood.id, area);
  // What is planned begins on its day, unless somebody says another.
  const firstDay =
    choice.day === "" && planned !== undefined && planned.firstDay > choice.firstDay
      ? planned.firstDay
      : choice.firstDay;
  const [before, { rows }, calendar] = await Promise.all([
    cyclesBefore(dependencies, neighbourhood, area),
    everybodyIn(dependencies, neighbourhood, area, "invitation"),
    calendarAt(dependencies, neighbourhood, neighbourhood.id),
  ]);
  return consoleStartPage({
    ...frameOf(call, message),
    ...choice,
    ...before,
    asks: await asksOf(dependencies, neighbourhood, { area, earlier: before.earlier }),
    what: "cycle",
    beginning: await isBeginning(dependencies, neighbourhood.id),
    day: fault === undefined ? firstDay : choice.day,
    plan: planCycle(firstDay, neighbourhood.weekPlan, calendar).plan,
    recipients: { kind: "rows", rows },
    status,
  });
}

/** What it would ask if it opened now. */
async function asksOf(
  stores: Uses<"actions" | "topics">,
  neighbourhood: Neighbourhood,
  { area, earlier }: { area: AreaId; earlier: readonly Cycle[] },
) {
  const id = cycleIdOf(neighbourhood.id, area, nextNumber(earlier));
  const asked = await topicsAsked(stores, neighbourhood, { id, earlier });
  return { ...asked, topics: topicsOf(asked), named: namedIn(asked), enough: isEnough(asked) };
}

/** Likewise of a measurement. */
export async function showStartWave(
  call: StartCall,
  { message, status = 200 }: Again = {},
): Promise<Reply> {
  const { dependencies } = call;
  const choice = await chosen(call);
  const { neighbourhood, firstDay, fault } = choice;
  const { measurement: design, weekPlan } = neighbourhood;
  const before = await wavesBefore(dependencies, neighbourhood);
  const calendar = calendarOf(neighbourhood, holidays);
  const plan =
    design === undefined
      ? undefined
      : planWave(firstDay, design, weekPlan, {
          calendar,
          agenda: await surveysIn(dependencies, neighbourhood),
        });
  const { people } = await everybodyIn(dependencies, neighbourhood, WHOLE, "invitation");
  return consoleStartPage({
    ...frameOf(call, message),
    ...choice,
    ...before,
    asks: undefined,
    what: "wave",
    beginning: false,
    day: fault === undefined ? firstDay : choice.day,
    area: WHOLE,
    plan,
    recipients: { kind: "not-drawn", there: people },
    status,
  });
}

/**
 * Starts a cycle through its machine, under the cycle's own name: starting twice starts once. Whoever
 * looked before hears when something changed since.
 */
export async function startCycle(call: BeginCall): Promise<Reply> {
  const form = StartForm.safeParse(fieldsOf(call.visit.form));
  const { neighbourhood, fault } = await chosen(call);
  if (!form.success || fault !== undefined || neighbourhood.closed !== undefined)
    return showStart(call, { status: 422 });
  const before = await cyclesBefore(call.dependencies, neighbourhood, form.data.area);
  const told = { started: "started", exists: "exists" };
  return begin(call, form.data, before, { again: showStart, told });
}

/** Likewise a measurement. */
export async function startWave(call: BeginCall): Promise<Reply> {
  const form = StartWaveForm.safeParse(fieldsOf(call.visit.form));
  const { neighbourhood, fault } = await chosen(call);
  const { measurement, closed } = neighbourhood;
  if (!form.success || fault !== undefined || measurement === undefined || closed !== undefined)
    return showStartWave(call, { status: 422 });
  const before = await wavesBefore(call.dependencies, neighbourhood);
  const told = { started: "waveStarted", exists: "waveExists" };
  return begin(call, form.data, before, { again: showStartWave, told });
}

type Wanted = {
  neighbourhood: NeighbourhoodId;
  area?: AreaId;
  firstDay?: Day | undefined;
  reason: string;
  next?: string | undefined;
};

async function begin(
  call: BeginCall,
  { neighbourhood, area, firstDay, reason, next }: Wanted,
  { holder, next: id }: { holder: unknown; next: RunId },
  {
    again,
    told,
  }: {
    again: (call: BeginCall, again: Again) => Promise<Reply>;
    told: Record<"started" | "exists", string>;
  },
): Promise<Reply> {
  const { language } = call.visit;
  const { machines, now } = call.dependencies;
  if (next !== undefined && (next !== id || holder !== undefined))
    return again(call, { message: inConsole(runWords, language).changed, status: 409 });
  if (holder !== undefined) return backTo("/console", language, told.exists);
  const started = await machines.start(id, {
    neighbourhood,
    ...present({ area, firstDay }),
  });
  await tellAudit(call, `start:${id}:${started}`, {
    neighbourhood,
    at: now(),
    action: (area === undefined ? "start wave" : "start cycle") satisfies Deed,
    object: id,
    result: started,
    reason,
  });
  return backTo("/console", language, told[started]);
}
