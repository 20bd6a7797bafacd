import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { cycles } from "#stores/cycles.ts";
import { ballots } from "#stores/ballots.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { RoundId, TopicId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { SHARDS } from "#contract/keys.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { addBallot, emptyCount, mergeCounts } from "#domain/tally/profile.ts";
import { Permanent } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { readShards } from "./read-shards.ts";

/**
 * Counts the sealed round: the shards side by side, each in the memory of one page, by the terms
 * that were fixed when it opened. The first count stands.
 */
export const countPriorities = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ ballots: z.int().min(0), agenda: z.array(TopicId).max(3) }),
  uses: { agendas, audit, ballots, cycles, seals },
  run: countSealedRound,
});

async function countSealedRound(
  {
    cycles,
    ballots,
    seals,
    agendas,
    audit,
    sha256,
    now,
  }: Uses<"agendas" | "audit" | "ballots" | "cycles" | "now" | "seals" | "sha256">,
  { round: id }: { round: RoundId },
) {
  const [round, seal] = await Promise.all([cycles.mustGetRound(id), seals.get(id)]);
  if (seal === undefined)
    throw new Permanent(`Round ${id} is not sealed: nobody counts before the ballots are frozen.`);
  const counts = Array.from({ length: SHARDS }, emptyCount);
  const root = await readShards({ ballots, sha256 }, round, (shard, page) => {
    const count = counts[shard];
    if (count !== undefined)
      for (const { ballot } of page) addBallot(count, ballot, round.terms.weights);
  });
  if (root !== seal.root)
    throw new Permanent(
      `The ballots of round ${id} are not those that were sealed on ${seal.sealed}: ` +
        `their root is ${root} and was ${seal.root}. Nothing is counted; find out who changed them.`,
    );
  const tally = await agendas.keepTally(
    tallyOf(round, counts.reduce(mergeCounts), { root, counted: now() }, sha256),
  );
  await audit.tell(
    `counted:${id}`,
    byMachine(round, {
      at: tally.counted,
      action: "count priorities",
      result: `${tally.ballots} ballots; agenda ${tally.agenda.join(" ")}; digest ${tally.digest}`,
    }),
  );
  return { ballots: tally.ballots, agenda: tally.agenda };
}

export const handler = onLambda(countPriorities);
