import {
  type Day,
  isWave,
  type NeighbourhoodId,
  neighbourhoodOf,
  type RunId,
} from "#contract/ids.ts";
import { addDays, dayOf } from "#domain/calendar/time.ts";
import { comingOf } from "#domain/dispatch/foresee.ts";
import type { Run } from "#domain/dispatch/moments.ts";
import { inTime, nextOf } from "#domain/dispatch/stage.ts";
import { promisesIn } from "#domain/dispatch/standing.ts";
import type { Waiting } from "#domain/waiting.ts";
import { startWords } from "#web/copy/console/start.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { momentName } from "#web/pages/facts.ts";
import { runPath } from "#web/console-paths.ts";
import { type Call, mayAlso } from "#console/call.ts";
import { pathOf } from "#console/places.ts";
import { runTitle } from "#console/run-title.ts";
import type { Coming } from "./coming-part.ts";
import type { RunTold } from "./running-part.ts";

export type RunStores = "neighbourhoods" | "runs" | "soFar" | "waves";
type Where = "all" | readonly NeighbourhoodId[];

/** As many as somebody looks at on one page. */
const SHOWN = 6;
/** So many are read, to show those of which the next moment is the first. */
const READ = 40;
/** As far as one looks ahead, in days, and for how many things. */
const AHEAD = 28;
const COMING = 8;

const isIn = (where: Where, neighbourhood: NeighbourhoodId): boolean =>
  where === "all" || where.includes(neighbourhood);

/** What runs in some neighbourhoods, what comes first on top; of where something waits before all others. */
export async function runningIn(
  call: Call<RunStores>,
  where: Where,
  { waiting, today }: { waiting: readonly Waiting[]; today: Day },
) {
  const { runs, soFar } = call.dependencies;
  const waits = new Set(waiting.map(({ neighbourhood }) => neighbourhood));
  const rank = (id: RunId) => (waits.has(neighbourhoodOf(id)) ? 0 : 1);
  const may = (id: RunId) =>
    mayAlso(call, isWave(id) ? "see waves" : "see cycles", neighbourhoodOf(id));
  const running = (await runs.running()).filter(
    (id) => isIn(where, neighbourhoodOf(id)) && may(id),
  );
  const first = running.toSorted((one, other) => rank(one) - rank(other)).slice(0, READ);
  const [read, counted] = await Promise.all([runs.many(first), soFar.all()]);
  const far = "9999-12-31T00:00:00Z";
  const shown = read
    .toSorted((one, other) => ((nextOf(one)?.at ?? far) < (nextOf(other)?.at ?? far) ? -1 : 1))
    .slice(0, SHOWN);
  const mayCount = (run: Run) => mayAlso(call, "see progress", run.neighbourhood);
  const told = (names: ReadonlyMap<string, string>): RunTold[] =>
    shown.map((run) => ({
      run,
      name: names.get(run.neighbourhood) ?? run.neighbourhood,
      counts: mayCount(run),
      soFar: mayCount(run) ? counted.find((one) => one.run === run.id) : undefined,
      promises: promisesIn(
        waiting.filter((one) => one.run === run.id),
        today,
      ),
    }));
  return {
    shown,
    told,
    more: running.length - shown.length,
    where: shown.map(({ neighbourhood }) => neighbourhood),
  };
}

/** What comes after the next moment of what runs, and what begins. */
export async function comingIn(
  { dependencies: { neighbourhoods, waves }, visit: { language } }: Call<RunStores>,
  where: Where,
  { runs, today }: { runs: readonly Run[]; today: Day },
): Promise<(names: ReadonlyMap<string, string>) => Coming[]> {
  const words = inConsole(startWords, language);
  const last = addDays(today, AHEAD);
  const [cycles, measured] = await Promise.all([neighbourhoods.planned(), waves.planned()]);
  const begins = [
    ...cycles.map(({ cycle: run, ...one }) => ({ ...one, run })),
    ...measured.map(({ wave: run, ...one }) => ({ ...one, run })),
  ]
    .filter(({ neighbourhood, firstDay }) => isIn(where, neighbourhood) && firstDay <= last)
    .map(({ neighbourhood, firstDay: day, run }) => ({
      day,
      moment: "invitation" as const,
      neighbourhood,
      what: words.begins(runTitle(run, language)),
      path: pathOf("neighbourhoods", neighbourhood),
    }));
  const later = runs.flatMap((run) =>
    inTime(comingOf(run).filter(({ moment }) => moment !== "chase"))
      .slice(1)
      .map(({ moment, at }) => ({
        day: dayOf(at),
        moment,
        neighbourhood: run.neighbourhood,
        what: momentName(run, moment, language),
        path: runPath(run.id),
      })),
  );
  const soon = [...begins, ...later]
    .filter(({ day }) => day >= today && day <= last)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, COMING);
  const known = await neighbourhoods.names([...new Set(soon.map((one) => one.neighbourhood))]);
  return (names) =>
    soon.map(({ neighbourhood, ...one }) => ({
      ...one,
      name: names.get(neighbourhood) ?? known.get(neighbourhood) ?? neighbourhood,
    }));
}
