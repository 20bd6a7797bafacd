import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CycleId, cycleIdOf, type Day, type RunId, waveIdOf, WHOLE } from "#domain/ids.ts";
import { addDays, instantOf } from "#domain/calendar/time.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { live } from "#functions/adapters/live.ts";
import { importResidents } from "#functions/dispatch/import-residents.ts";
import { type LocalEnvironment, openEnvironment } from "#local/environment.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhoodFolder } from "./folder.ts";
import type { MeasuredSimulation } from "./measured.ts";
import { openPeople } from "./residents.ts";
import { type Answer, modelAnswers } from "./response-model.ts";
import type { Simulated } from "./simulated.ts";
import { openTeam } from "./team.ts";

const SITE = "https://simulation.example.org";
const HOUR = 3_600_000;
/** Days that the baseline has before the first cycle begins. */
const BASELINE_DAYS = 28;

/** `parts`: each cycle asks the first area of its neighbourhood instead of the whole. `measure`: how it is measured beside the cycles, in so many waves, and where the approach works. */
export type SimulationOptions = { folders: readonly string[]; cycles: number; parts: boolean; seed: string; firstDay: Day; assembly: string; measure?: MeasuredSimulation | undefined };
/** `from`, `to` and `now` are instants (ms) of the simulated time. */
export type Progress = { from: number; to: number; now: number; mails: number; answers: number };

/** Runs whole cycles in virtual time through the real machines, handlers and database, and hands what came of it to `write` before everything is thrown away. */
export async function simulate<T>(options: SimulationOptions, progress: (state: Progress) => void, write: (simulated: Simulated) => Promise<T>): Promise<T> {
  const { seed, cycles, firstDay, assembly } = options;
  const { measure } = options;
  const given = options.folders.map(readNeighbourhoodFolder).map((one) => (measure === undefined ? one : { ...one, neighbourhood: { ...one.neighbourhood, measurement: { ...measure.design, baseline: firstDay } } }));
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
    const answers = number === "001" && mine.answers !== undefined ? mine.answers : modelAnswers(mine.residents.flatMap(({ email }) => email ?? []), mine.neighbourhood.topics, seededChance(`${seed} ${round}`));
    const made = new Map(answers.map((answer) => [answer.email, answer]));
    wishes.set(round, made);
    return made;
  }

  /** How far the effect has come where it was planted. */
  function progressOf(round: string): number {
    const [id = "", , number] = round.split("_");
    return measure?.effectIn.some((one) => one === id) === true ? (Number(number) - 1) / Math.max(1, measure.waves - 1) : 0;
  }

  try {
    const environment = await openEnvironment({
      folder, assembly, seed, time: { start }, port: 0, site: SITE, passing: true,
      mailEvents: (mail) => people.fate(mail),
      mailSent(mail) {
        people.read(mail);
        if (mail.tags["notice"] === "agenda-waits" && mail.tags["run"] !== undefined) team.agendaWaits(mustBeCycle(mail.tags["run"]));
      },
    });
    opened.environment = environment;
    const { clock, outbox, states } = environment;
    const release = clock.hold();
    const dependencies = live(environment.variables, clock.now);
    const people = openPeople({ clock, seed, site: SITE, url: () => environment.url, answersOf, progressOf });
    const team = openTeam({ clock, seed, dependencies });
    const areaOf = ({ areas: [first] }: Neighbourhood) => (options.parts && first !== undefined ? first.id : WHOLE);
    const ids = given.flatMap(({ neighbourhood }) => Array.from({ length: cycles }, (_, at) => cycleIdOf(neighbourhood.id, areaOf(neighbourhood), at + 1)));
    const waveIds = given.flatMap(({ neighbourhood }) => Array.from({ length: measure?.waves ?? 0 }, (_, at) => waveIdOf(neighbourhood.id, at + 1)));
    const cycleIds = new Map<string, CycleId>(ids.map((id) => [id, id]));
    const mustBeCycle = (id: string): CycleId => cycleIds.get(id) ?? raise(`${id} is no cycle of this simulation`);

    for (const { neighbourhood, residents } of given) {
      await importResidents(dependencies, neighbourhood, residents, { replace: false, actor: "simulation" });
      const area = areaOf(neighbourhood);
      const name = cycleIdOf(neighbourhood.id, area, 1);
      // A baseline comes before the first cycle; the daily machine starts that when its day has come.
      if (measure === undefined) await states.handle("StartExecution", { stateMachineArn: environment.machine("cycle"), name, input: JSON.stringify({ neighbourhood: neighbourhood.id, area }) });
      else await dependencies.neighbourhoods.plan({ cycle: name, neighbourhood: neighbourhood.id, area, firstDay: addDays(firstDay, BASELINE_DAYS) });
    }

    const ended = new Set<RunId>();
    let horizon = start + Math.max(cycles * 71, (measure?.waves ?? 0) * 170) * 24 * HOUR;
    const tell = () => progress({ from: start, to: horizon, now: clock.now(), mails: outbox.count(), answers: people.given.length });
    const finished = Promise.withResolvers<() => void>();
    const followed = new Set<CycleId>();

    /** Every simulated half day: which cycles began, which ended. */
    async function look(): Promise<void> {
      const hold = clock.hold();
      tell();
      for (const id of ids) {
        const cycle = await dependencies.cycles.get(id);
        if (cycle === undefined || ended.has(id)) continue;
        horizon = Math.max(horizon, Date.parse(cycle.plan.end));
        if (!followed.has(id)) team.takeUp(id, Date.parse(cycle.plan.adoption));
        followed.add(id);
        if (["running", "paused", "stopping"].includes(cycle.status)) continue;
        ended.add(id);
        // After the last one that was asked for no other begins, however long the measurements go on.
        if (cycle.number === cycles) await dependencies.neighbourhoods.unplan(cycle.neighbourhood, cycle.area);
      }
      for (const id of waveIds) {
        const wave = await dependencies.waves.get(id);
        if (wave === undefined || ended.has(id) || ["running", "stopping"].includes(wave.status)) continue;
        ended.add(id);
        if (wave.number === measure?.waves) await dependencies.waves.unplan(wave.neighbourhood);
      }
      if (ended.size === ids.length + waveIds.length) return finished.resolve(hold);
      clock.at(clock.now() + 12 * HOUR, () => void look());
      hold();
    }
    void look().catch(finished.reject);
    release();
    // The hold stays: nothing begins any more while the results are written.
    await finished.promise;
    const seconds = (performance.now() - begun) / 1000;
    return await write({ options, given, ids, waveIds, environment, dependencies, people: people.given, seconds });
  } finally {
    await opened.environment?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function raise(why: string): never {
  throw new Error(why);
}
