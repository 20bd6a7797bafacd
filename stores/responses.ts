import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { Response } from "#domain/measurement/wave/wave.ts";
import { overCycles } from "./tables.ts";

/** What was answered in measurements, as it was gathered after closing: no name leads to a resident. */
export const responses = overCycles((cycle) => ({
  /** All of a round, in an order that does not depend on the store. */
  async all(round: RoundId): Promise<Response[]> {
    const shards = await Promise.all(
      Array.from({ length: SHARDS }, (_, shard) =>
        cycle.list(Response, cycleKeys.responses(round, shard)),
      ),
    );
    return shards.flat().toSorted((one, other) => (one.key < other.key ? -1 : 1));
  },

  /** Writing the same again changes nothing. What was only begun is forgotten at some time, in whole seconds since 1970. */
  saveAll: (all: readonly Response[], forgotten: number): Promise<void> =>
    cycle.saveMany(
      all.map((response) => ({
        key: cycleKeys.response(response.round, response.key),
        facts: response,
        ...(response.handedIn ? {} : { expires: forgotten }),
      })),
    ),
}));
