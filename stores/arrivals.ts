import { cycleKeys } from "#contract/cycle-keys.ts";
import { Instant, type NeighbourhoodId, neighbourhoodOf } from "#contract/ids.ts";
import { Arrival, type Flood, KNOWN_FOR } from "#domain/set-aside.ts";
import { overCycles } from "./tables.ts";

const expiryOf = (at: Instant): number => Math.ceil(Date.parse(at) / 1000) + KNOWN_FOR * 86_400;

/** Instants as text are sorted by their time when all are written alike. */
const sorted = (at: Instant): Instant => Instant.parse(new Date(at).toISOString());

/** When what anybody can send came in, so that a flood can be found by its time. */
export const arrivals = overCycles((cycle) => ({
  note: (arrival: Arrival): Promise<void> =>
    cycle.save(
      cycleKeys.arrival(neighbourhoodOf(arrival.round), { ...arrival, at: sorted(arrival.at) }),
      arrival,
      expiryOf(arrival.at),
    ),
  /** What came within a span of time, at most so many, the first that came first. */
  within: (
    neighbourhood: NeighbourhoodId,
    { kind, from, until }: Flood,
    most: number,
  ): Promise<Arrival[]> =>
    cycle.between(
      Arrival,
      cycleKeys.arrivals(neighbourhood, kind, sorted(from), sorted(until)),
      most,
    ),
}));
