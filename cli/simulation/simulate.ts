import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TeamTags } from "#contract/events.ts";
import { cycleIdOf } from "#contract/ids.ts";
import type { MachineName } from "#contract/machines.ts";
import { addDays, instantOf } from "#domain/calendar/time.ts";
import type { NoticeAbout } from "#domain/dispatch/notice.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { followSeries } from "./follow.ts";
import type { NeighbourhoodFolder } from "./folder.ts";
import { areaOf, givenBy, type Series, seriesOf, wishesOf } from "./given.ts";
import { openPeople, type People } from "./residents.ts";
import type { Simulated, SimulationOptions } from "./simulated.ts";
import { openTeam, type Team } from "./team.ts";

const SITE = "https://simulation.example.org";
const DAY = 24 * 3_600_000;
/** Days that the baseline has before the first cycle begins. */
const BASELINE_DAYS = 28;
/** Days that a cycle and a wave take about, until their plans say it better. */
const [CYCLE_DAYS, WAVE_DAYS] = [71, 170];

/** `from`, `to` and `now` are instants (ms) of the simulated time. */
export type Progress = { from: number; to: number; now: number; mails: number; answers: number };

/**
 * Runs whole cycles in virtual time through the real machines, handlers and database, and hands what came of it to
 * `write` before everything is thrown away.
 */
export async function simulate<T>(
  options: SimulationOptions,
  progress: (state: Progress) => void,
  write: (simulated: Simulated) => Promise<T>,
): Promise<T> {
  const given = givenBy(options);
  const folder = mkdtempSync(join(tmpdir(), "buurtcyclus-"));
  const begun = performance.now();
  const secondsSoFar = () => (performance.now() - begun) / 1000;
  let simulation: Simulation | undefined;
  try {
    simulation = await openSimulation(options, given, folder);
    const { series, environment, dependencies, people } = simulation;
    for (const one of given) await begin(one, simulation);
    const preparing = secondsSoFar();
    await runToEnd(simulation, progress);
    return await write({
      options,
      given,
      ids: series.cycles.flat(),
      waveIds: series.waves.flat(),
      environment,
      dependencies,
      people: people.given,
      seconds: secondsSoFar(),
      preparing,
    });
  } finally {
    await simulation?.environment.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that lives in a simulation. Its clock stands still until it is released. */
type Simulation = {
  options: SimulationOptions;
  start: number;
  series: Series;
  environment: LocalEnvironment;
  dependencies: Stores & Always;
  people: People;
  team: Team;
  release: () => void;
};

async function openSimulation(
  options: SimulationOptions,
  given: readonly NeighbourhoodFolder[],
  folder: string,
): Promise<Simulation> {
  const { seed, assembly } = options;
  const start = Date.parse(instantOf(options.firstDay, "07:00"));
  const series = seriesOf(given, options);
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    seed,
    time: { start },
    port: 0,
    site: SITE,
    passing: true,
    mailEvents: (mail) => people.fate(mail),
    mailSent(mail) {
      people.read(mail);
      const { notice, run }: Partial<TeamTags> = mail.tags;
      if (notice !== ("agenda-waits" satisfies NoticeAbout) || run === undefined) return;
      const cycle = series.cycles.flat().find((id) => id === run);
      if (cycle === undefined) throw new Error(`${run} is no cycle of this simulation`);
      team.agendaWaits(cycle);
    },
  });
  const { clock, variables } = environment;
  const release = clock.hold();
  const dependencies = storesOf(variables, clock.now);
  const people = openPeople({
    clock,
    seed,
    site: SITE,
    url: () => environment.url,
    answersOf: wishesOf(given, seed),
    progressOf: (round) => progressOf(round, options),
  });
  const team = openTeam({ clock, seed, dependencies });
  return { options, start, series, environment, dependencies, people, team, release };
}

/** How far the effect has come where it was planted. */
function progressOf(round: string, { measure }: SimulationOptions): number {
  const [id = "", , number] = round.split("_");
  return measure?.effectIn.some((one) => one === id) === true
    ? (Number(number) - 1) / Math.max(1, measure.waves - 1)
    : 0;
}

/** Brings a neighbourhood in and starts its first cycle; after a baseline the daily machine starts it in its time. */
async function begin(
  { neighbourhood, residents }: NeighbourhoodFolder,
  { options, environment, dependencies }: Simulation,
): Promise<void> {
  await importResidents(dependencies, neighbourhood, residents, {
    replace: false,
    actor: "simulation",
  });
  const { id } = neighbourhood;
  const area = areaOf(neighbourhood, options);
  const cycle = cycleIdOf(id, area, 1);
  if (options.measure === undefined)
    await environment.states.handle("StartExecution", {
      stateMachineArn: environment.machine("cycle" satisfies MachineName),
      name: cycle,
      input: JSON.stringify({ neighbourhood: id, area }),
    });
  else
    await dependencies.neighbourhoods.plan({
      cycle,
      neighbourhood: id,
      area,
      firstDay: addDays(options.firstDay, BASELINE_DAYS),
    });
}

/** Lets the time go until every cycle and wave has ended; then nothing begins any more. */
async function runToEnd(
  { options, start, series, environment, dependencies, people, team, release }: Simulation,
  progress: (state: Progress) => void,
): Promise<void> {
  const { clock, outbox } = environment;
  const days = Math.max(options.cycles * CYCLE_DAYS, (options.measure?.waves ?? 0) * WAVE_DAYS);
  const finished = Promise.withResolvers<void>();
  const follower = followSeries({ series, dependencies, team, horizon: start + days * DAY });

  /** Every simulated half day: which cycles and waves began, which ended. */
  async function look(): Promise<void> {
    const goOn = clock.hold();
    progress({
      from: start,
      to: follower.horizon(),
      now: clock.now(),
      mails: outbox.count(),
      answers: people.given.length,
    });
    // The clock is held for good: nothing begins any more while the results are written.
    if (await follower.haveEnded()) return finished.resolve();
    clock.at(clock.now() + DAY / 2, lookAgain);
    goOn();
  }
  const lookAgain = (): void => void look().catch(finished.reject);
  lookAgain();
  release();
  await finished.promise;
}
