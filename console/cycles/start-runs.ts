import type { Deed } from "#contract/permissions.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import {
  type AreaId,
  type Day,
  type NeighbourhoodId,
  type RunId,
  waveIdOf,
  WHOLE,
} from "#contract/ids.ts";
import { askingDays, planWave } from "#domain/measurement/wave/wave-plan.ts";
import { everybodyIn } from "./recipients.ts";
import { surveysIn } from "#functions/measurement/surveys.ts";
import type { Reply } from "#functions/middleware/page.ts";
import { runWords } from "#web/copy/console/runs.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { fieldsOf, StartForm, StartWaveForm } from "#console/forms.ts";
import { consoleStartPage } from "./start-run-page.ts";
import { actorOf, backTo, type Call } from "#console/call.ts";
import { frameOf } from "#console/frame.ts";
import { before, calendarOf, chosen, cyclesBefore } from "./start-choice.ts";

type Again = { message?: string; status?: number };

/** What starting a cycle will bring: its dates and why, whom it asks, and which one was before it. */
export async function showStart(
  call: Call<"cycles" | "neighbourhoods" | "residents" | "waves">,
  { message, status = 200 }: Again = {},
): Promise<Reply> {
  const { dependencies } = call;
  const choice = await chosen(call);
  const { neighbourhood, area } = choice;
  const [planned, waves] = await Promise.all([
    dependencies.neighbourhoods.plannedFor(neighbourhood.id, area),
    dependencies.waves.of(neighbourhood.id),
  ]);
  const measured = waves.flatMap(askingDays);
  // What is planned begins on its day, unless somebody says another.
  const firstDay =
    choice.day === "" && planned !== undefined && planned.firstDay > choice.firstDay
      ? planned.firstDay
      : choice.firstDay;
  const [{ last, holder, next }, { rows }] = await Promise.all([
    cyclesBefore(dependencies, neighbourhood, area),
    everybodyIn(dependencies, neighbourhood, area, "invitation"),
  ]);
  const { plan } = planCycle(firstDay, neighbourhood.weekPlan, {
    ...calendarOf(neighbourhood),
    measured,
  });
  return {
    ...consoleStartPage({
      ...frameOf(call, message),
      what: "cycle",
      ...choice,
      day: choice.fault === undefined ? firstDay : choice.day,
      plan,
      last,
      holder,
      next,
      recipients: { kind: "rows", rows },
      status,
    }),
    status,
  };
}

/** Likewise of a measurement. */
export async function showStartWave(
  call: Call<"cycles" | "neighbourhoods" | "residents" | "waves">,
  { message, status = 200 }: Again = {},
): Promise<Reply> {
  const { dependencies } = call;
  const choice = await chosen(call);
  const { neighbourhood, firstDay } = choice;
  const design = neighbourhood.measurement;
  const { last, holder, next } = before(await dependencies.waves.of(neighbourhood.id), (number) =>
    waveIdOf(neighbourhood.id, number),
  );
  const plan =
    design === undefined
      ? undefined
      : planWave(firstDay, design, neighbourhood.weekPlan, {
          calendar: calendarOf(neighbourhood),
          agenda: await surveysIn(dependencies, neighbourhood),
        });
  const { people } = await everybodyIn(dependencies, neighbourhood, WHOLE, "invitation");
  return {
    ...consoleStartPage({
      ...frameOf(call, message),
      what: "wave",
      ...choice,
      day: choice.fault === undefined ? firstDay : choice.day,
      area: WHOLE,
      plan,
      last,
      holder,
      next,
      recipients: { kind: "not-drawn", there: people },
      status,
    }),
    status,
  };
}

/** Starts a cycle through its machine, under the cycle's own name: starting twice starts once. Whoever looked before hears when something changed since. */
export async function startCycle(
  call: Call<"audit" | "cycles" | "machines" | "neighbourhoods" | "residents" | "waves">,
): Promise<Reply> {
  const { language } = call.visit;
  const form = StartForm.safeParse(fieldsOf(call.visit.form));
  const { neighbourhood: home, fault } = await chosen(call);
  if (!form.success || fault !== undefined) return showStart(call, { status: 422 });
  const { neighbourhood, area, firstDay, reason, next } = form.data;
  const { holder, next: id } = await cyclesBefore(call.dependencies, home, area);
  if (next !== undefined && (next !== id || holder !== undefined))
    return showStart(call, { message: inConsole(runWords, language).changed, status: 409 });
  if (holder !== undefined) return backTo("/console", language, "exists");
  return backTo(
    "/console",
    language,
    await begin(
      call,
      id,
      { neighbourhood, area, ...(firstDay === undefined ? {} : { firstDay }) },
      reason,
    ),
  );
}

/** Likewise a measurement. */
export async function startWave(
  call: Call<"audit" | "cycles" | "machines" | "neighbourhoods" | "residents" | "waves">,
): Promise<Reply> {
  const { language } = call.visit;
  const form = StartWaveForm.safeParse(fieldsOf(call.visit.form));
  const { neighbourhood: home, fault } = await chosen(call);
  if (!form.success || fault !== undefined || home.measurement === undefined)
    return showStartWave(call, { status: 422 });
  const { neighbourhood, firstDay, reason, next } = form.data;
  const { holder, next: id } = before(await call.dependencies.waves.of(neighbourhood), (number) =>
    waveIdOf(neighbourhood, number),
  );
  if (next !== undefined && (next !== id || holder !== undefined))
    return showStartWave(call, { message: inConsole(runWords, language).changed, status: 409 });
  if (holder !== undefined) return backTo("/console", language, "waveExists");
  return backTo(
    "/console",
    language,
    (await begin(
      call,
      id,
      { neighbourhood, ...(firstDay === undefined ? {} : { firstDay }) },
      reason,
    )) === "started"
      ? "waveStarted"
      : "waveExists",
  );
}

async function begin(
  call: Call<"audit" | "machines">,
  id: RunId,
  input: { neighbourhood: NeighbourhoodId; area?: AreaId; firstDay?: Day },
  reason: string,
): Promise<"started" | "exists"> {
  const { machines, audit, now } = call.dependencies;
  const started = await machines.start(id, input);
  await audit.tell(`start:${id}:${started}`, {
    neighbourhood: input.neighbourhood,
    at: now(),
    actor: actorOf(call),
    action: ("area" in input ? "start cycle" : "start wave") satisfies Deed,
    object: id,
    result: started,
    origin: call.origin,
    reason,
  });
  return started;
}
