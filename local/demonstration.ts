import { join } from "node:path";
import { type CycleId, cycleIdOf, isWave, NeighbourhoodId, WHOLE } from "#domain/ids.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { type Dependencies, live } from "#functions/adapters/live.ts";
import { importResidents } from "#functions/dispatch/import-residents.ts";
import type { LocalEnvironment } from "./environment.ts";
import type { Action } from "./http/home-state.ts";
import { travel } from "./http/travel.ts";
import { bareAddress } from "./mail/request.ts";
import { readNeighbourhoodFolder } from "./simulation/folder.ts";
import { modelAnswers } from "./simulation/response-model.ts";

/** The sample neighbourhoods; the small one comes first, and a cycle of it begins at once. */
const SAMPLES = ["sample/zonnestraat", "maastricht/limmel", "maastricht/nazareth", "maastricht/wittevrouwenveld", "maastricht/wyckerpoort"];
const FIRST = NeighbourhoodId.parse("zonnestraat");
/** After a moment a dispatch waits a quarter of an hour for the events of its mails. */
const DISPATCHED = 20 * 60_000;

/** Brings the sample neighbourhoods in, starts a cycle and goes to the moment at which its residents are asked. */
export async function openSamples(environment: LocalEnvironment): Promise<void> {
  const dependencies = live(environment.variables, environment.clock.now);
  for (const sample of SAMPLES) {
    const { neighbourhood, residents } = readNeighbourhoodFolder(new URL(join("../data", sample), import.meta.url).pathname);
    await importResidents(dependencies, neighbourhood, residents, { replace: false, actor: "operator" });
  }
  await dependencies.machines.start(cycleIdOf(FIRST, WHOLE, 1), { neighbourhood: FIRST, area: WHOLE });
  await environment.clock.idle();
  await toNextMoment(environment, dependencies);
}

/** The buttons of the start page that need cycles to press on. */
export async function demonstrationActions(environment: LocalEnvironment): Promise<Action[]> {
  const dependencies = live(environment.variables, environment.clock.now);
  const next = earliest(await runningCycles(dependencies));
  const open = (await runningCycles(dependencies)).filter(({ passed }) => passed.some(({ moment }) => moment === "invitation") && !passed.some(({ moment }) => moment === "closing"));
  return [
    ...(next === undefined ? [] : [{ id: "next-moment", label: `Go to the next moment: ${next.moment} of ${next.cycle.id}`, run: () => toNextMoment(environment, dependencies) }]),
    ...(open.length === 0 ? [] : [{ id: "answer", label: "Let residents answer through the links in their mails", run: () => letAnswer(environment, open) }]),
  ];
}

async function runningCycles({ cycles, runs }: Dependencies): Promise<Cycle[]> {
  return Promise.all((await runs.running()).filter((id): id is CycleId => !isWave(id)).map((id) => cycles.mustGet(id)));
}

function earliest(cycles: readonly Cycle[]) {
  const waiting = cycles.flatMap((cycle) => {
    const next = momentAfter(cycle);
    return next === undefined ? [] : [{ cycle, ...next }];
  });
  return waiting.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
}

async function toNextMoment(environment: LocalEnvironment, dependencies: Dependencies): Promise<void> {
  const next = earliest(await runningCycles(dependencies));
  if (next !== undefined) await travel(environment.clock, Math.max(environment.clock.now(), Date.parse(next.at)) + DISPATCHED);
}

/** About a third of those who were asked opens the newest link and answers, as a browser would. */
async function letAnswer({ outbox, url, variables, clock }: LocalEnvironment, cycles: readonly Cycle[]): Promise<void> {
  const { neighbourhoods } = live(variables, clock.now);
  for (const { round, neighbourhood } of cycles) {
    const links = new Map<string, string>();
    for (let mails = outbox.after(0); mails.length > 0; mails = outbox.after(mails.at(-1)?.sequence ?? 0)) {
      for (const { to, text, tags } of mails) {
        const link = /\/a\/[\w-]+/.exec(text)?.[0];
        if (tags["round"] === round && link !== undefined) links.set(bareAddress(to[0] ?? ""), link);
      }
    }
    const topics = (await neighbourhoods.get(neighbourhood))?.topics ?? [];
    for (const { email, topics: [first = "", second = "", third = ""], other } of modelAnswers([...links.keys()], topics, Math.random)) {
      const reply = await fetch(`${url}${links.get(email) ?? ""}`, { method: "POST", body: new URLSearchParams({ first, second, third, other }) });
      await reply.text();
    }
  }
}
