import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CycleId,
  cycleIdOf,
  type Day,
  type RunId,
  type WaveId,
  waveIdOf,
  WHOLE,
} from "#contract/ids.ts";
import { addDays, instantOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { storesOf } from "#cli/open-all.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhoodFolder } from "./folder.ts";
import type { MeasuredSimulation } from "./measured.ts";
import { inParts } from "./parts.ts";
import { openPeople } from "./residents.ts";
import { type Answer, modelAnswers } from "./response-model.ts";
import type { Simulated } from "./simulated.ts";
import { openTeam } from "./team.ts";

const SITE = "https://simulation.example.org";
const HOUR = 3_600_000;
/** Warm threads: a single cycle stays within a gigabyte; two years with measurements come by more functions than that holds. */
const [FEW, MANY] = [12, 40];
/** Days that the baseline has before the first cycle begins. */
const BASELINE_DAYS = 28;

/** `parts`: each cycle asks half of the first area of its neighbourhood instead of the whole. `measure`: how it is measured beside the cycles, in so many waves, and where the approach works. */
export type SimulationOptions = {
  folders: readonly string[];
  cycles: number;
  parts: boolean;
  seed: string;
  firstDay: Day;
  assembly: string;
  measure?: MeasuredSimulation | undefined;
};
/** `from`, `to` and `now` are instants (ms) of the simulated time. */
export type Progress = { from: number; to: number; now: number; mails: number; answers: number };

/** Runs whole cycles in virtual time through the real machines, handlers and database, and hands what came of it to `write` before everything is thrown away. */
export async function simulate<T>(
  options: SimulationOptions,
  progress: (state: Progress) => void,
  write: (simulated: Simulated) => Promise<T>,
): Promise<T> {
  const { seed, cycles, firstDay, assembly } = options;
  const { measure } = options;
  const given = options.folders
    .map(readNeighbourhoodFolder)
    .map((one) => (options.parts ? inParts(one) : one))
    .map((one) =>
      measure === undefined
        ? one
        : {
            ...one,
            neighbourhood: {
              ...one.neighbourhood,
              measurement: { ...measure.design, baseline: firstDay },
            },
          },
    );
  const folder = mkdtempSync(join(tmpdir(), "buurtcyclus-"));
  const start = Date.parse(instantOf(firstDay, "07:00"));
  const begun = performance.now();
  const opened: { environment?: LocalEnvironment } = {};

  const wishes = new Map<string, ReadonlyMap<string, Answer>>();
  /** An answers file is one cycle's; later cycles, and neighbourhoods without one, follow the model. */
  function answersOf(round: string): ReadonlyMap<string, Answer> {
    const [id, , number] = round.split("_");
    const mine = given.find(({ neighbourhood }) => neighbourhood.id === id);
    const known = wishes.get(round);
    if (known !== undefined || mine === undefined) return known ?? new Map<string, Answer>();
    const answers =
      number === "001" && mine.answers !== undefined
        ? mine.answers
        : modelAnswers(
            mine.residents.flatMap(({ email }) => email ?? []),
            mine.neighbourhood.topics,
            seededChance(`${seed} ${round}`),
          );
    const made = new Map(answers.map((answer) => [answer.email, answer]));
    wishes.set(round, made);
    return made;
  }

  /** How far the effect has come where it was planted. */
  function progressOf(round: string): number {
    const [id = "", , number] = round.split("_");
    return measure?.effectIn.some((one) => one === id) === true
      ? (Number(number) - 1) / Math.max(1, measure.waves - 1)
      : 0;
  }

  try {
    const environment = await openBuurtcyclus({
      folder,
      assembly,
      seed,
      time: { start },
      port: 0,
      site: SITE,
      passing: true,
      threads: measure === undefined ? FEW : MANY,
      mailEvents: (mail) => people.fate(mail),
      mailSent(mail) {
        people.read(mail);
        if (mail.tags["notice"] === "agenda-waits" && mail.tags["run"] !== undefined)
          team.agendaWaits(mustBeCycle(mail.tags["run"]));
      },
    });
    opened.environment = environment;
    const { clock, outbox, states } = environment;
    const release = clock.hold();
    const dependencies = storesOf(environment.variables, clock.now);
    const people = openPeople({
      clock,
      seed,
      site: SITE,
      url: () => environment.url,
      answersOf,
      progressOf,
    });
    const team = openTeam({ clock, seed, dependencies });
    const areaOf = ({ areas: [first] }: Neighbourhood) =>
      options.parts && first !== undefined ? first.id : WHOLE;
    const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
    const series = given.map(({ neighbourhood }) =>
      upTo(cycles).map((number) => cycleIdOf(neighbourhood.id, areaOf(neighbourhood), number)),
    );
    const waveSeries = given.map(({ neighbourhood }) =>
      upTo(measure?.waves ?? 0).map((number) => waveIdOf(neighbourhood.id, number)),
    );
    const [ids, waveIds] = [series.flat(), waveSeries.flat()];
    const cycleIds = new Map<string, CycleId>(ids.map((id) => [id, id]));
    const mustBeCycle = (id: string): CycleId =>
      cycleIds.get(id) ?? raise(`${id} is no cycle of this simulation`);

    for (const { neighbourhood, residents } of given) {
      await importResidents(dependencies, neighbourhood, residents, {
        replace: false,
        actor: "simulation",
      });
      const area = areaOf(neighbourhood);
      const name = cycleIdOf(neighbourhood.id, area, 1);
      // A baseline comes before the first cycle; the daily machine starts that when its day has come.
      if (measure === undefined)
        await states.handle("StartExecution", {
          stateMachineArn: environment.machine("cycle"),
          name,
          input: JSON.stringify({ neighbourhood: neighbourhood.id, area }),
        });
      else
        await dependencies.neighbourhoods.plan({
          cycle: name,
          neighbourhood: neighbourhood.id,
          area,
          firstDay: addDays(firstDay, BASELINE_DAYS),
        });
    }

    const preparing = (performance.now() - begun) / 1000;
    const ended = new Set<RunId>();
    let horizon = start + Math.max(cycles * 71, (measure?.waves ?? 0) * 170) * 24 * HOUR;
    const tell = () =>
      progress({
        from: start,
        to: horizon,
        now: clock.now(),
        mails: outbox.count(),
        answers: people.given.length,
      });
    const finished = Promise.withResolvers<() => void>();
    const followed = new Set<CycleId>();

    /** Each begins when the one before it ends. After the last one no other begins, however long the measurements go on. */
    async function followCycles(one: readonly CycleId[]): Promise<void> {
      for (const id of one) {
        if (ended.has(id)) continue;
        const cycle = await dependencies.cycles.get(id);
        if (cycle === undefined) return;
        horizon = Math.max(horizon, Date.parse(cycle.plan.end));
        if (!followed.has(id)) team.takeUp(id, Date.parse(cycle.plan.adoption));
        followed.add(id);
        if (["running", "paused", "stopping"].includes(cycle.status)) return;
        ended.add(id);
        if (id === one.at(-1))
          await dependencies.neighbourhoods.unplan(cycle.neighbourhood, cycle.area);
      }
    }

    async function followWaves(one: readonly WaveId[]): Promise<void> {
      for (const id of one) {
        if (ended.has(id)) continue;
        const wave = await dependencies.waves.get(id);
        if (wave === undefined || ["running", "stopping"].includes(wave.status)) return;
        ended.add(id);
        if (id === one.at(-1)) await dependencies.waves.unplan(wave.neighbourhood);
      }
    }

    /** Every simulated half day: which cycles and waves began, which ended. */
    async function look(): Promise<void> {
      const hold = clock.hold();
      tell();
      for (const one of series) await followCycles(one);
      for (const one of waveSeries) await followWaves(one);
      if (ended.size === ids.length + waveIds.length) return finished.resolve(hold);
      clock.at(clock.now() + 12 * HOUR, () => void look());
      hold();
    }
    void look().catch(finished.reject);
    release();
    // The hold stays: nothing begins any more while the results are written.
    await finished.promise;
    const seconds = (performance.now() - begun) / 1000;
    return await write({
      options,
      given,
      ids,
      waveIds,
      environment,
      dependencies,
      people: people.given,
      seconds,
      preparing,
    });
  } finally {
    await opened.environment?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function raise(why: string): never {
  throw new Error(why);
}
