import { join } from "node:path";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { MAIL_TAGS } from "#contract/events.ts";
import { cycleIdOf, Instant, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import { momentAfter, type Run } from "#domain/dispatch/moments.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { storesOf } from "./open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import type { Action } from "#local/pages/home.ts";
import { travel } from "#local/clock.ts";
import { bareAddress } from "#local/mail/request.ts";
import type { Begin } from "./commands/progress.ts";
import { readNeighbourhoodFolder } from "./simulation/folder.ts";
import { readMeasuredSimulation } from "./simulation/measured.ts";
import { answersAfter, fillIn } from "./simulation/respondents.ts";
import { formOf, modelAnswers } from "./simulation/response-model.ts";

/** The sample neighbourhoods; the small one comes first, and a cycle of it begins at once. */
const SAMPLES = [
  "sample/zonnestraat",
  "maastricht/limmel",
  "maastricht/nazareth",
  "maastricht/wittevrouwenveld",
  "maastricht/wyckerpoort",
];
const FIRST = NeighbourhoodId.parse("zonnestraat");
/** One of them is measured: its baseline comes soon, and the console can start it at once. */
const MEASURED = NeighbourhoodId.parse("limmel");
const SOON = 21;
const SEED = "demonstration";
/** After a moment a dispatch waits a quarter of an hour for the events of its mails. */
const DISPATCHED = 20 * 60_000;

const measurementFrom = ({ clock }: LocalEnvironment): MeasurementDesign => ({
  ...readMeasuredSimulation(new URL("../data/maastricht/two-years.json", import.meta.url).pathname)
    .design,
  baseline: addDays(dayOf(Instant.parse(new Date(clock.now()).toISOString())), SOON),
});

/** Brings the sample neighbourhoods in, starts a cycle and goes to the moment at which its residents are asked. */
export async function openSamples(environment: LocalEnvironment, begin: Begin): Promise<void> {
  const dependencies = storesOf(environment.variables, environment.clock.now);
  for (const sample of SAMPLES) {
    const { neighbourhood, residents } = readNeighbourhoodFolder(
      new URL(join("../data", sample), import.meta.url).pathname,
    );
    begin(`Bringing in ${neighbourhood.name}, a sample of ${residents.length} residents`);
    const measured =
      neighbourhood.id === MEASURED ? { measurement: measurementFrom(environment) } : {};
    await importResidents(dependencies, { ...neighbourhood, ...measured }, residents, {
      replace: false,
      actor: "operator",
    });
  }
  begin("Starting a cycle of the first");
  await dependencies.machines.start(cycleIdOf(FIRST, WHOLE, 1), {
    neighbourhood: FIRST,
    area: WHOLE,
  });
  await environment.clock.idle();
  begin("Asking its residents", () => `${environment.outbox.count()} mails`);
  await toNextMoment(environment, dependencies);
}

/** The buttons of the start page that need cycles or measurements to press on. */
export async function demonstrationActions(environment: LocalEnvironment): Promise<Action[]> {
  const dependencies = storesOf(environment.variables, environment.clock.now);
  const running = await runningNow(dependencies);
  const next = earliest(running);
  const open = running.filter((run) => hasCome(run, "invitation") && !hasCome(run, "closing"));
  const goOn: Action = {
    id: "next-moment",
    label: `Go to the next moment: ${next?.moment ?? ""} of ${next?.run.id ?? ""}`,
    run: () => toNextMoment(environment, dependencies),
  };
  const answer: Action = {
    id: "answer",
    label: "Let residents answer through the links in their mails",
    run: () => letAnswer(environment, open),
  };
  return [...(next === undefined ? [] : [goOn]), ...(open.length === 0 ? [] : [answer])];
}

const hasCome = ({ passed }: Run, wanted: "invitation" | "closing"): boolean =>
  passed.some(({ moment }) => moment === wanted);

const runningNow = async ({ runs }: Stores & Always): Promise<Run[]> =>
  Promise.all((await runs.running()).map((id) => runs.mustGet(id)));

function earliest(running: readonly Run[]) {
  const waiting = running.flatMap((run) => {
    const next = momentAfter(run);
    return next === undefined ? [] : [{ run, ...next }];
  });
  return waiting.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
}

async function toNextMoment(
  environment: LocalEnvironment,
  dependencies: Stores & Always,
): Promise<void> {
  const next = earliest(await runningNow(dependencies));
  if (next !== undefined)
    await travel(
      environment.clock,
      Math.max(environment.clock.now(), Date.parse(next.at)) + DISPATCHED,
    );
}

/** About a third of those who were asked opens the newest link and answers, as a browser would. */
async function letAnswer(environment: LocalEnvironment, running: readonly Run[]): Promise<void> {
  for (const run of running) {
    const links = newestLinks(environment, run);
    await ("area" in run ? letChoose(environment, run, links) : letFillIn(environment, run, links));
  }
}

function newestLinks({ outbox }: LocalEnvironment, { round }: Run): Map<string, string> {
  const links = new Map<string, string>();
  for (
    let mails = outbox.after(0);
    mails.length > 0;
    mails = outbox.after(mails.at(-1)?.sequence ?? 0)
  ) {
    for (const { to, text, tags } of mails) {
      const link = /\/[am]\/[\w-]+/.exec(text)?.[0];
      if (tags[MAIL_TAGS.resident] === round && link !== undefined)
        links.set(bareAddress(to[0] ?? ""), link);
    }
  }
  return links;
}

async function letChoose(
  { url, variables, clock }: LocalEnvironment,
  { neighbourhood }: Run,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const topics =
    (await storesOf(variables, clock.now).neighbourhoods.get(neighbourhood))?.topics ?? [];
  for (const answer of modelAnswers([...links.keys()], topics, Math.random)) {
    const link = `${url}${links.get(answer.email) ?? ""}`;
    const reply = await fetch(link, { method: "POST", body: formOf(answer) });
    await reply.text();
  }
}

async function letFillIn(
  { url }: LocalEnvironment,
  { round }: Run,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const visit = (link: string, form?: URLSearchParams) =>
    fetch(link, form === undefined ? {} : { method: "POST", body: form });
  for (const [email, link] of links)
    if (answersAfter(SEED, { email, round }) !== undefined)
      await fillIn(SEED, { email, round, progress: 0 }, `${url}${link}`, visit);
}
