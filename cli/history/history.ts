import type { ResidentTags } from "#contract/events.ts";
import { cycleIdOf, type NeighbourhoodId, waveIdOf, WHOLE } from "#contract/ids.ts";
import type { StepName } from "#contract/steps.ts";
import { instantOf } from "#domain/calendar/time.ts";
import type { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import { storesOf } from "#cli/open-all.ts";
import { readNeighbourhoodFolder } from "#cli/simulation/folder.ts";
import { readMeasuredSimulation } from "#cli/simulation/measured.ts";
import { openPeople } from "#cli/simulation/residents.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { type Worker, workersOf } from "./desk.ts";
import { openNeighbours } from "./neighbours.ts";
import { SITE } from "./site.ts";
import { dataIn, type Place, type Story } from "./story.ts";
import { openTeams } from "./team.ts";
import { type Settled, wishesIn } from "./wishes.ts";

const DAY = 24 * 3_600_000;

export type Making = {
  story: Story;
  assembly: string;
  folder: string;
  /** Hears how far it is, in simulated time (ms). */
  progress: (now: number, mails: number) => void;
};

/**
 * Lets two years go by for the neighbourhoods of a story: by the product's machines and handlers, with
 * residents who open their mails and teams who use the console. Everything that came of it stays in
 * the folder, at the moment at which the story ends.
 */
export async function makeHistory({ story, assembly, folder, progress }: Making): Promise<void> {
  const { made, questions } = story;
  const settled = story.places.map((place) => settle(place, story));
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    seed: made.seed,
    time: { start: Date.parse(instantOf(made.begins, "07:00")) },
    port: 0,
    site: SITE,
    passing: false,
    first: "BringUpToDate" satisfies StepName,
    traced: false,
    mailEvents: (mail) => (isReturned(story, mail.tags) ? people.fate(mail) : "delivery"),
    mailSent(mail) {
      people.read(mail);
      neighbours.read(mail);
    },
  });
  const { clock, variables } = environment;
  const release = clock.hold();
  const stores = storesOf(variables, clock.now);
  const residents = { clock, seed: made.seed, site: SITE, url: () => environment.url };
  const people = openPeople({
    ...residents,
    answersOf: wishesIn(settled, story.voices, made.seed),
    progressOf: (round) => progressIn(story, round),
  });
  const neighbours = openNeighbours({ ...residents, questions });
  try {
    await writeDownPeople(stores);
    await goThrough({ story, settled, environment, stores, release, progress });
  } finally {
    await environment.close();
  }
}

function settle(place: Place, { coordinator, municipality }: Story): Settled {
  const { neighbourhood, residents } = readNeighbourhoodFolder(dataIn(place.folder));
  const facts = { ...neighbourhood, coordinator, municipality, ...measuredAs(place) };
  const byMail = residents.filter(({ email }) => email !== undefined);
  return { place, neighbourhood: facts, residents: byMail.slice(0, place.residents) };
}

const placeNamed = ({ places }: Story, id: string): Place | undefined =>
  places.find(({ folder }) => folder.endsWith(`/${id}`));

/** Whether a mail may come back: only to residents of some places, so that few things wait for that. */
const isReturned = (story: Story, { round = "" }: Partial<ResidentTags>): boolean =>
  placeNamed(story, round.split("_")[0] ?? "")?.returned === true;

function measuredAs({ measured }: Place): { measurement: MeasurementDesign } | object {
  if (measured === undefined) return {};
  const { design } = readMeasuredSimulation(dataIn("maastricht/two-years.json"));
  const { baseline, size } = measured;
  const sizes = { kind: "proportional" as const, size };
  const sample = { kind: "stratified" as const, onePerAddress: true, sizes };
  return { measurement: { ...design, baseline, sample } };
}

/** How far a change has come when a wave asks; a round of a wave ends in its number and its name. */
function progressIn(story: Story, round: string): number {
  const [id = "", , number] = round.split("_");
  return placeNamed(story, id)?.measured?.progress[Number(number) - 1] ?? 0;
}

type Going = Pick<Making, "story" | "progress"> & {
  settled: readonly Settled[];
  environment: LocalEnvironment;
  stores: Stores & Always;
  /** Lets the clock go for the first time. */
  release: () => void;
};

async function goThrough(going: Going): Promise<void> {
  const { story, settled, environment, stores, release, progress } = going;
  const { clock, outbox } = environment;
  const coordinator: Worker = {
    ...story.coordinator,
    roles: ["coordinator"],
    partner: "municipality",
    neighbourhoods: "all",
  };
  const teams = openTeams({ environment, stores, story, coordinator });
  const ends = Date.parse(story.made.ends);
  const finished = Promise.withResolvers<void>();
  const begun = new Set<string>();

  for (const its of settled) {
    const arrive = () => arriveAs(its, stores, teams.desk.enrol);
    if (its.place.arrives === undefined) await arrive();
    else teams.at(Date.parse(instantOf(its.place.arrives, "11:00")), arrive);
  }

  /** Every simulated half day: which cycles began, which were the last. */
  async function look(): Promise<void> {
    progress(clock.now(), outbox.count());
    if (teams.failure() !== undefined) throw teams.failure();
    for (const { place, neighbourhood } of settled)
      for (const cycle of await stores.cycles.of(neighbourhood.id)) {
        if (!begun.has(cycle.id)) await teams.begin(cycle.id);
        begun.add(cycle.id);
        if (cycle.number === place.cycles?.last && cycle.status === "closed")
          await rest(place, neighbourhood.id, stores);
      }
  }
  async function lookAndPlan(): Promise<void> {
    const goOn = clock.hold();
    await look();
    clock.at(Math.min(ends, clock.now() + DAY / 2), clock.now() >= ends ? stop : lookAgain);
    goOn();
  }
  const lookAgain = (): void => void lookAndPlan().catch(finished.reject);
  // The clock is held for good: the story stays where it ends.
  const stop = () => {
    clock.hold();
    finished.resolve();
  };
  lookAgain();
  release();
  await finished.promise;
}

/** A neighbourhood is set up, with its team and the day on which its first cycle begins. */
async function arriveAs(
  { place, neighbourhood, residents }: Settled,
  stores: Stores & Always,
  enrol: (worker: Worker) => Promise<void>,
): Promise<void> {
  const by = { replace: false, actor: "operator" };
  await importResidents(stores, neighbourhood, residents, by);
  for (const worker of workersOf(neighbourhood)) await enrol(worker);
  const firstDay = place.cycles?.first ?? place.planned;
  if (firstDay !== undefined) await stores.neighbourhoods.plan(planOf(neighbourhood, 1, firstDay));
}

const planOf = ({ id }: Pick<Neighbourhood, "id">, number: number, firstDay: Day) => ({
  cycle: cycleIdOf(id, WHOLE, number),
  neighbourhood: id,
  area: WHOLE,
  firstDay,
});
type Day = NonNullable<Place["planned"]>;

/** After its last cycle a neighbourhood rests until the day that the story says, and no wave is planned. */
async function rest(
  { cycles, measured }: Place,
  id: NeighbourhoodId,
  stores: Stores,
): Promise<void> {
  const { next, last = 0 } = cycles ?? {};
  if (next === undefined) return;
  const plan = planOf({ id }, last + 1, next);
  if ((await stores.neighbourhoods.plannedFor(id, WHOLE))?.firstDay !== next)
    await stores.neighbourhoods.plan(plan);
  const wave = await stores.waves.get(waveIdOf(id, measured?.waves ?? 0));
  if (wave?.status === "closed") await stores.waves.unplan(id);
}
