import { z } from "zod";
import { RoundId, TopicId } from "#domain/ids.ts";
import { SHARDS } from "#domain/answer/ballot.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount, mergeCounts } from "#domain/tally/profile.ts";
import { live } from "#functions/adapters/live.ts";
import { NotFound, Permanent } from "#functions/errors.ts";
import { step } from "#functions/middleware/step.ts";

/** Counts the closed round: the shards side by side, each in the memory of one page. The first count stands. */
export const countPriorities = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ ballots: z.int().min(0), agenda: z.array(TopicId).max(3) }),
  async run({ cycles, neighbourhoods, ballots, agendas, audit, sha256, now }, { round: id }) {
    const round = await cycles.mustGetRound(id);
    if (round.status !== "closed") throw new Permanent(`Round ${id} is not closed: nobody counts while answers come in.`);
    const neighbourhood = await neighbourhoods.get(round.neighbourhood);
    if (neighbourhood === undefined) throw new NotFound(`There is no neighbourhood ${round.neighbourhood}.`);
    const shards = await Promise.all(
      Array.from({ length: SHARDS }, async (_, shard) => {
        const count = emptyCount();
        for await (const page of ballots.shard(id, shard)) for (const ballot of page) addBallot(count, ballot);
        return count;
      }),
    );
    const counted = now();
    const tally = await agendas.keepTally(tallyOf(round, shards.reduce(mergeCounts), neighbourhood.threshold, counted, sha256));
    await audit.tell(`counted:${id}`, { neighbourhood: round.neighbourhood, at: counted, actor: "machine", action: "count priorities", object: id, result: `${tally.ballots} ballots; agenda ${tally.agenda.join(" ")}; digest ${tally.digest}`, origin: round.cycle });
    return { ballots: tally.ballots, agenda: tally.agenda };
  },
});

export const handler = countPriorities(live());
