import { onLambda } from "#functions/middleware/on-lambda.ts";
import { seals } from "#stores/seals.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import { agendas } from "#stores/agendas.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { AreaId, RoundId, TopicId } from "#contract/ids.ts";
import { Channel } from "#domain/answer/ballot.ts";
import { byMachine } from "#domain/audit.ts";
import { tallyOf } from "#domain/tally/count.ts";
import { countLine } from "#domain/tally/told.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { type Count, countOfRows } from "#domain/tally/profile.ts";
import { rootOver, saidBy, type Seal } from "#domain/tally/seal.ts";
import type { Tally } from "#domain/tally/tally.ts";
import { Permanent } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";

type Stores = "agendas" | "audit" | "cycles" | "now" | "seals" | "sha256";

/**
 * Counts the sealed round: its published rows, by the terms that were fixed when it opened. The
 * first count stands; that of few was made with the seal, since their rows stand nowhere.
 */
export const countPriorities = step({
  input: z.strictObject({ round: RoundId }),
  output: z.strictObject({ ballots: z.int().min(0), agenda: z.array(TopicId).max(3) }),
  uses: { agendas, audit, cycles, seals },
  run: countSealedRound,
});

async function countSealedRound(stores: Uses<Stores>, { round: id }: { round: RoundId }) {
  const { cycles, agendas, audit } = stores;
  const round = await cycles.mustGetRound(id);
  const tally =
    (await agendas.tally(id)) ?? (await agendas.keepTally(await tallyOfRows(stores, round)));
  await audit.tell(
    `counted:${id}`,
    byMachine(round, {
      at: tally.counted,
      action: "count priorities",
      result: countLine(tally),
    }),
  );
  return { ballots: tally.ballots, agenda: tally.agenda };
}

async function tallyOfRows({ seals, sha256, now }: Uses<Stores>, round: Round): Promise<Tally> {
  const { id } = round;
  const seal = await seals.get(id);
  if (seal === undefined)
    throw new Permanent(`Round ${id} is not sealed: nobody counts before the ballots are frozen.`);
  const rows = await seals.list(id, "rows");
  const root = rootOver(rows, sha256);
  if (root !== seal.root)
    throw new Permanent(
      `The ballots of round ${id} are not those that were sealed on ${seal.sealed}: ` +
        `their root is ${root} and was ${seal.root}. Nothing is counted; find out who changed them.`,
    );
  return tallyOf(round, countOf(rows, seal), { root, counted: now() }, sha256);
}

/** What the rows say, and what was added up when they were sealed: no row says where it came from. */
function countOf(rows: readonly string[], { blank, byArea = {}, byChannel = {} }: Seal): Count {
  const counted = countOfRows(rows.map(saidBy));
  return {
    ...counted,
    blank: blank ?? counted.blank,
    byArea: new Map(Object.entries(byArea).map(([area, some]) => [AreaId.parse(area), some])),
    byChannel: new Map(
      Object.entries(byChannel).map(([channel, some]) => [Channel.parse(channel), some]),
    ),
  };
}

export const handler = onLambda(countPriorities);
