import { onLambda } from "#functions/middleware/on-lambda.ts";
import { runs } from "#stores/any-run.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { issuing } from "#stores/issuing.ts";
import * as z from "zod";
import { RoundId } from "#contract/ids.ts";
import { runOf } from "#domain/dispatch/cycle.ts";
import { batchesOf } from "#domain/dispatch/ledger.ts";
import { DispatchKind } from "#contract/mail.ts";
import { endOf, refusedUntil } from "#domain/dispatch/moments.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import type { UsesOf } from "#stores/stores.ts";
import { areasIn } from "#domain/neighbourhood.ts";
import { InvalidInput } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { field, requestOf } from "./request.ts";

const EXAMPLE = { round: "limmel_whole_001_agenda", kind: "reminder" };

const Input = requestOf(EXAMPLE, EXAMPLE, {
  round: field(
    RoundId,
    "write the name of a round, like limmel_whole_001_agenda or limmel_wave_001_measurement",
  ),
  kind: field(DispatchKind, "write invitation, reminder or feedback"),
});

const uses = { issuing, neighbourhoods, residents, retentionDays, rounds, runs };

/**
 * Fixes who is asked in this round, once: everybody in the area, whatever the channel that will
 * reach them; whom a wave asks was drawn before. Later kinds go to the same people. Refuses to
 * begin in the quiet hours.
 */
export const planBatches = step({
  input: Input,
  output: z.strictObject({ round: RoundId, kind: DispatchKind, batches: z.int().min(0) }),
  uses,
  run: planOnce,
});

async function planOnce(
  { rounds, runs, neighbourhoods, residents, issuing, retentionDays, now }: UsesOf<typeof uses>,
  { round: id, kind }: z.infer<typeof Input>,
) {
  const round = await rounds.get(id);
  if (round === undefined)
    throw new InvalidInput(
      `There is no round "${id}". ` +
        `A round is named after its cycle or wave, like limmel_whole_001_agenda or limmel_wave_001_measurement.`,
    );
  const run = await runs.mustGet(runOf(round));
  const { from, to } = run.plan.quietHours;
  if (refusedUntil(run, kind, now()) !== undefined)
    throw new InvalidInput(
      `Residents get no mail between ${from} and ${to}. Nothing was sent; start this again after ${to}.`,
    );
  if (round.batches !== undefined) return { round: id, kind, batches: round.batches };
  if (kind !== "invitation")
    throw new InvalidInput(
      `Nobody was invited to round ${id} yet, so there is nobody to send a ${kind} to.`,
    );

  const neighbourhood = await neighbourhoods.get(round.neighbourhood);
  const areas = neighbourhood === undefined ? [] : areasIn(neighbourhood, round.area);
  const people = await residents.in(round.neighbourhood, areas);
  const batches = batchesOf(people);
  await issuing.saveAll(
    batches.flatMap((batch, at) =>
      batch.map(({ id: resident, area }) => ({ round: id, batch: at, resident, area })),
    ),
    expiryOf(endOf(run), retentionDays),
  );
  await rounds.change(id, (before) => ({
    ...before,
    status: "open",
    batches: batches.length,
    invited: people.length,
  }));
  return { round: id, kind, batches: batches.length };
}

export const handler = onLambda(planBatches);
