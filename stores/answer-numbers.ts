import * as z from "zod";
import { answersIn } from "#contract/cycle-keys.ts";
import type { RoundId } from "#contract/ids.ts";
import { SHARDS } from "#contract/keys.ts";
import { overCycles } from "./tables.ts";

/** What can be told of an answer by who cannot open it; one from before rounds had keys has no version. */
const Row = z.object({ version: z.int().optional(), box: z.unknown().optional() });

/** How many answers of a round were withdrawn, and the sum of the versions of all. */
export const answerNumbers = overCycles((cycle) => async (round: RoundId) => {
  let [withdrawn, versions] = [0, 0];
  for (let shard = 0; shard < SHARDS; shard += 1)
    for await (const { version, box } of cycle.each(Row, answersIn(round, shard))) {
      versions += version ?? 0;
      if (version !== undefined && box === undefined) withdrawn += 1;
    }
  return { withdrawn, versions };
});
