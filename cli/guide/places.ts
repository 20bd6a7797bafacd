import type { NeighbourhoodId } from "#contract/ids.ts";
import { hasCome, type Run } from "#domain/dispatch/moments.ts";
import type { Stores } from "#stores/stores.ts";
import { dayOfPage } from "./frame.ts";
import { type Guided, guideWords } from "./words.ts";

/** A neighbourhood as the start page tells of it. */
export type Place = {
  id: NeighbourhoodId;
  name: string;
  /** Cycles that have ended. */
  rounds: number;
  /** What runs there, a cycle before a measurement. */
  running: readonly Run[];
  /** When the next cycle begins, where one is planned. */
  planned: string | undefined;
  /** Of the last measurement whose report is public. */
  measured: string | undefined;
};

export async function placesNow(
  { neighbourhoods, cycles, waves }: Pick<Stores, "neighbourhoods" | "cycles" | "waves">,
  running: readonly Run[],
): Promise<Place[]> {
  const all = await neighbourhoods.all();
  return Promise.all(
    all.map(async ({ id, name }) => {
      const [mine, planned, measured] = await Promise.all([
        cycles.of(id),
        neighbourhoods.plannedIn(id),
        waves.of(id),
      ]);
      return {
        id,
        name,
        rounds: mine.filter(({ status }) => status === "closed").length,
        running: running.filter(({ neighbourhood }) => neighbourhood === id),
        planned: planned[0]?.firstDay,
        measured: measured.findLast(({ status }) => status === "closed")?.id,
      };
    }),
  );
}

/** In what phase a neighbourhood is, in a sentence or two. */
export function phaseOf(language: Guided, place: Place): string {
  const cycle = place.running.find((run) => "area" in run);
  const wave = place.running.find((run) => !("area" in run) && !hasCome(run, "closing"));
  const told = [
    wave && guideWords[language].measuring(dayOfPage(language, wave.plan.closing)),
    ...(cycle === undefined ? atRest(language, place) : [ofCycle(language, cycle)]),
  ];
  return told.flatMap((sentence) => (sentence === undefined ? [] : `${sentence}.`)).join(" ");
}

/** Between two cycles, or before the first. */
function atRest(language: Guided, { rounds, planned }: Place): string[] {
  const { phases } = guideWords[language];
  const day = planned === undefined ? undefined : dayOfPage(language, planned);
  if (rounds === 0) return [day === undefined ? phases.quiet : phases.first(day)];
  return [phases.rested(rounds), ...(day === undefined ? [] : [phases.planned(day)])];
}

function ofCycle(language: Guided, cycle: Run): string {
  const { phases } = guideWords[language];
  const { plan } = cycle;
  if (!("adoption" in plan) || hasCome(cycle, "feedback")) return phases.ending;
  if (hasCome(cycle, "adoption")) return phases.acting(dayOfPage(language, plan.feedback));
  if (hasCome(cycle, "closing")) return phases.counted(dayOfPage(language, plan.adoption));
  if (hasCome(cycle, "invitation")) return phases.choosing(dayOfPage(language, plan.closing));
  return phases.announced(dayOfPage(language, plan.invitation));
}
