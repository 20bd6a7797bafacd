import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { overCycles } from "./tables.ts";

/** What can be told of a ballot by who cannot open it; one from before rounds had keys has no version. */
const Row = z.object({ version: z.int().optional(), box: z.unknown().optional() });

/** How many ballots of a round were withdrawn, and the sum of the versions of all. */
export const ballotNumbers = overCycles((cycle) => async (round: RoundId) => {
  let [withdrawn, versions] = [0, 0];
  for (let shard = 0; shard < SHARDS; shard += 1)
    for await (const { version, box } of cycle.each(Row, cycleKeys.ballots(round, shard))) {
      versions += version ?? 0;
      if (version !== undefined && box === undefined) withdrawn += 1;
    }
  return { withdrawn, versions };
});
