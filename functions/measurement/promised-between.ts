import type { Uses } from "#stores/stores.ts";
import type { Day, NeighbourhoodId, WaveId } from "#contract/ids.ts";
import { linesOf, type TopicLine } from "#domain/actions/memory.ts";
import type { Topic } from "#domain/neighbourhood.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { remembered } from "#functions/actions/remembered.ts";
import { topicsOf } from "#stores/start-list.ts";

type Remembering = Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "waves">;
type Period = { from: Day; to: Day };
/**
 * What was asked and promised in cycles that began in a period, and what had become of it on its last
 * day: a report says the same whenever it is read.
 */
export type PromisedBetween = Period & { lines: TopicLine[]; topics: Topic[] };

/** Between a measurement and the one before it; before the first nothing was done yet. */
export async function promisedBeforeWave(
  stores: Remembering,
  id: WaveId,
): Promise<PromisedBetween | undefined> {
  const wave = await stores.waves.get(id);
  if (wave === undefined) return undefined;
  const all = await stores.waves.of(wave.neighbourhood);
  const before = all.find(({ number }) => number === wave.number - 1);
  if (before === undefined) return undefined;
  const period = { from: dayOf(before.plan.closing), to: dayOf(wave.plan.closing) };
  return promisedBetween(stores, wave.neighbourhood, period);
}

/** From the end of the baseline until the last measurement that was published. */
export async function promisedSinceBaseline(
  stores: Remembering,
  home: NeighbourhoodId,
): Promise<PromisedBetween | undefined> {
  const published = (await stores.waves.of(home)).filter(({ status }) => status === "closed");
  const [baseline, last] = [published[0], published.at(-1)];
  if (baseline === undefined || last === undefined || last === baseline) return undefined;
  const period = { from: dayOf(baseline.plan.closing), to: dayOf(last.plan.closing) };
  return promisedBetween(stores, home, period);
}

async function promisedBetween(
  stores: Remembering,
  home: NeighbourhoodId,
  { from, to }: Period,
): Promise<PromisedBetween> {
  const began = (await stores.cycles.of(home)).filter(({ opened }) => {
    const day = dayOf(opened);
    return day > from && day <= to;
  });
  const neighbourhood = await stores.neighbourhoods.mustGet(home);
  const { promised, rounds } = await remembered(stores, began, neighbourhood, to);
  return {
    from,
    to,
    lines: linesOf(promised, rounds),
    topics: rounds.toReversed().flatMap((round) => topicsOf(round)),
  };
}
