import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CycleId, cycleIdOf, type Day, WHOLE } from "#domain/ids.ts";
import { instantOf } from "#domain/calendar/time.ts";
import { live } from "#functions/adapters/live.ts";
import { importResidents } from "#functions/dispatch/import-residents.ts";
import { type LocalEnvironment, openEnvironment } from "#local/environment.ts";
import { seededChance } from "#local/seeded-chance.ts";
import { readNeighbourhoodFolder } from "./folder.ts";
import { openPeople } from "./residents.ts";
import { type Answer, modelAnswers } from "./response-model.ts";
import type { Simulated } from "./simulated.ts";
import { openTeam } from "./team.ts";

const SITE = "https://simulation.example.org";
const HOUR = 3_600_000;

export type SimulationOptions = { folders: readonly string[]; cycles: number; seed: string; firstDay: Day; assembly: string };
/** `from`, `to` and `now` are instants (ms) of the simulated time. */
export type Progress = { from: number; to: number; now: number; mails: number; answers: number };

/** Runs whole cycles in virtual time through the real machines, handlers and database, and hands what came of it to `write` before everything is thrown away. */
export async function simulate<T>(options: SimulationOptions, progress: (state: Progress) => void, write: (simulated: Simulated) => Promise<T>): Promise<T> {
  const { seed, cycles, firstDay, assembly } = options;
  const given = options.folders.map(readNeighbourhoodFolder);
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

  try {
    const environment = await openEnvironment({
      folder, assembly, seed, time: { start }, port: 0, site: SITE, passing: true,
      mailEvents: (mail) => people.fate(mail),
      mailSent(mail) {
        people.read(mail);
        if (mail.tags["notice"] === "agenda-waits" && mail.tags["cycle"] !== undefined) team.agendaWaits(mustBeCycle(mail.tags["cycle"]));
      },
    });
    opened.environment = environment;
    const { clock, outbox, states } = environment;
    const release = clock.hold();
    const dependencies = live(environment.variables, clock.now);
    const people = openPeople({ clock, seed, site: SITE, url: () => environment.url, answersOf });
    const team = openTeam({ clock, seed, dependencies });
    const series = given.map(({ neighbourhood }) => Array.from({ length: cycles }, (_, at) => cycleIdOf(neighbourhood.id, WHOLE, at + 1)));
    const ids = series.flat();
    const cycleIds = new Map<string, CycleId>(ids.map((id) => [id, id]));
    const mustBeCycle = (id: string): CycleId => cycleIds.get(id) ?? raise(`${id} is no cycle of this simulation`);

    for (const { neighbourhood, residents } of given) {
      await importResidents(dependencies, neighbourhood, residents, { replace: false, actor: "simulation" });
      const name = cycleIdOf(neighbourhood.id, WHOLE, 1);
      await states.handle("StartExecution", { stateMachineArn: environment.machine("cycle"), name, input: JSON.stringify({ neighbourhood: neighbourhood.id }) });
    }

    const ended = new Set<CycleId>();
    let horizon = start + cycles * 71 * 24 * HOUR;
    const tell = () => progress({ from: start, to: horizon, now: clock.now(), mails: outbox.count(), answers: people.given.length });
    const finished = Promise.withResolvers<() => void>();
    const followed = new Set<CycleId>();

    /** Every simulated half day: which cycles began, which ended. */
    async function look(): Promise<void> {
      const hold = clock.hold();
      tell();
      for (const one of series) {
        for (const id of one) {
          if (ended.has(id)) continue;
          const cycle = await dependencies.cycles.get(id);
          // Each begins when the one before it ends.
          if (cycle === undefined) break;
          horizon = Math.max(horizon, Date.parse(cycle.plan.end));
          if (!followed.has(id)) team.takeUp(id, Date.parse(cycle.plan.adoption));
          followed.add(id);
          if (!["running", "paused", "stopping"].includes(cycle.status)) ended.add(id);
        }
      }
      if (ended.size === ids.length) return finished.resolve(hold);
      clock.at(clock.now() + 12 * HOUR, () => void look());
      hold();
    }
    void look().catch(finished.reject);
    release();
    // The hold stays: nothing begins any more while the results are written.
    await finished.promise;
    const seconds = (performance.now() - begun) / 1000;
    return await write({ options, given, ids, environment, dependencies, people: people.given, seconds });
  } finally {
    await opened.environment?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function raise(why: string): never {
  throw new Error(why);
}
