import type { Access } from "#domain/access.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { waitsFor } from "#domain/waits-for.ts";
import type { NeighbourhoodId } from "#contract/ids.ts";
import type { WaitKind } from "#contract/waiting.ts";
import type { NeighbourhoodSummary } from "#stores/neighbourhoods.ts";
import type { Always, Uses } from "#stores/stores.ts";

/** So many neighbourhoods can be chosen from at once; where there are more, one is searched for. */
const A_CHOICE = 12;
/** So many things are counted; a page that shows how much waits reads no more for it. */
const COUNTED = 100;

/** What stands around every page of the console, whatever it is about. */
export type Around = {
  /** The neighbourhood that the page is about. */
  place: NeighbourhoodSummary | undefined;
  /** Those that can be gone to; `more` when there are others. */
  choice: { places: readonly NeighbourhoodSummary[]; more: boolean };
  /** How much waits for who looks, by kind; `more` when there may be others. */
  waits: { kinds: ReadonlyMap<WaitKind, number>; more: boolean };
};

export const NOTHING_AROUND: Around = {
  place: undefined,
  choice: { places: [], more: false },
  waits: { kinds: new Map(), more: false },
};

/** In three requests at most, however many neighbourhoods there are. */
export async function aroundOf(
  { neighbourhoods, waiting, now }: Uses<"neighbourhoods" | "waiting" | keyof Always>,
  access: Access,
  [here]: readonly NeighbourhoodId[],
): Promise<Around> {
  const [some, first] = await Promise.all([
    neighbourhoods.someSummaries(access.neighbourhoods, A_CHOICE + 1),
    waiting.first(COUNTED),
  ]);
  const today = dayOf(now());
  const kinds = new Map<WaitKind, number>();
  for (const one of first)
    if (one.from <= today && waitsFor(access, one, today))
      kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
  return {
    place: here && (some.find(({ id }) => id === here) ?? (await neighbourhoods.summary(here))),
    choice: {
      places: some.filter(({ closed }) => closed === undefined).slice(0, A_CHOICE),
      more: some.length > A_CHOICE,
    },
    waits: { kinds, more: first.length === COUNTED },
  };
}
