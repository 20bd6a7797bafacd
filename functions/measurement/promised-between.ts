import type { Uses } from "#stores/stores.ts";
import type { Day, NeighbourhoodId, WaveId } from "#contract/ids.ts";
import type { Language } from "#contract/language.ts";
import { linesOf } from "#domain/actions/memory.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { remembered } from "#functions/feedback/remembered.ts";
import { topicsOf } from "#stores/start-list.ts";
import type { Content } from "#web/pages/html.ts";
import { promisedBlock } from "#web/pages/promised-between.ts";

type Remembering = Uses<"actions" | "agendas" | "cycles" | "neighbourhoods" | "waves">;
type Period = { from: Day; to: Day };

/** Between a measurement and the one before it; before the first nothing was done yet. */
export async function promisedBeforeWave(
  stores: Remembering,
  id: WaveId,
  language: Language,
): Promise<Content> {
  const wave = await stores.waves.get(id);
  if (wave === undefined) return "";
  const all = await stores.waves.of(wave.neighbourhood);
  const before = all.find(({ number }) => number === wave.number - 1);
  if (before === undefined) return "";
  const period = { from: dayOf(before.plan.closing), to: dayOf(wave.plan.closing) };
  return promisedBetween(stores, wave.neighbourhood, period, language);
}

/** From the end of the baseline until the last measurement that was published. */
export async function promisedSinceBaseline(
  stores: Remembering,
  home: NeighbourhoodId,
  language: Language,
): Promise<Content> {
  const published = (await stores.waves.of(home)).filter(({ status }) => status === "closed");
  const [baseline, last] = [published[0], published.at(-1)];
  if (baseline === undefined || last === undefined || last === baseline) return "";
  const period = { from: dayOf(baseline.plan.closing), to: dayOf(last.plan.closing) };
  return promisedBetween(stores, home, period, language);
}

async function promisedBetween(
  stores: Remembering,
  home: NeighbourhoodId,
  { from, to }: Period,
  language: Language,
): Promise<Content> {
  const began = (await stores.cycles.of(home)).filter(({ opened }) => {
    const day = dayOf(opened);
    return day > from && day <= to;
  });
  const neighbourhood = await stores.neighbourhoods.mustGet(home);
  const { promised, rounds } = await remembered(stores, began, neighbourhood);
  return promisedBlock({
    language,
    from,
    to,
    lines: linesOf(promised, rounds),
    topics: rounds.toReversed().flatMap((round) => topicsOf(round)),
  });
}
