import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { panel } from "#stores/panel.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { issuing } from "#stores/issuing.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses, UsesOf } from "#stores/stores.ts";
import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { type AreaId, type Day, type RoundId, WaveId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import type { Invitation } from "#domain/dispatch/mail.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { drawnFor } from "#domain/measurement/wave/drawing.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";
import { areasIn, type Neighbourhood } from "#domain/neighbourhood.ts";
import { measuredIn } from "./measured.ts";
import { surveysIn } from "./surveys.ts";

const Input = z.strictObject({ wave: WaveId });

const uses = {
  audit,
  cycles,
  invitations,
  issuing,
  neighbourhoods,
  panel,
  residents,
  retentionDays,
  rounds,
  waves,
};

/** Draws whom the wave asks, once. */
export const drawSample = step({
  input: Input,
  output: z.strictObject({ drawn: z.int().min(0) }),
  uses,
  run: drawOnce,
});

async function drawOnce(
  stores: UsesOf<typeof uses>,
  { wave: id }: z.infer<typeof Input>,
): Promise<{ drawn: number }> {
  const { waves, rounds, residents, panel, audit, retentionDays, sha256, now } = stores;
  const wave = await waves.mustGet(id);
  const { invited: known, batches: before } = await rounds.mustGet(wave.round);
  if (wave.drawing !== undefined && before !== undefined) return { drawn: known ?? 0 };
  const { neighbourhood, design } = await measuredIn(stores, wave.neighbourhood);

  const everybody = await residents.in(neighbourhood.id, areasIn(neighbourhood));
  const surveys = await surveysByArea(stores, neighbourhood);
  const members = new Set((await panel.of(neighbourhood.id)).map(({ resident }) => resident));
  const drawn = drawnFor(wave, design.sample, everybody, { surveys, members, hash: sha256 });
  const { batches, drawing } = drawn;
  await invite(stores, wave.round, batches, expiryOf(endOf(wave), retentionDays));

  const invited = batches.flat().length;
  const opened = { status: "open", batches: batches.length, invited } as const;
  const on = dayOf(now());
  await rounds.change(wave.round, (round) => ({ ...round, ...opened }));
  await waves.change(id, (before) => ({ ...before, drawing: { ...drawing, on } }));
  await audit.tell(
    `drawn:${id}`,
    byMachine(wave, {
      at: now(),
      action: "draw sample",
      result:
        `${drawn.drawn} of ${everybody.length} by seed ${wave.seed}; ` +
        `${drawing.panelOnly} for the panel alone`,
    }),
  );
  return { drawn: invited };
}

/** The days on which an agenda survey goes to each area. */
async function surveysByArea(
  stores: Uses<"cycles" | "neighbourhoods">,
  neighbourhood: Neighbourhood,
): Promise<Map<AreaId, Day[]>> {
  const surveys = new Map<AreaId, Day[]>();
  for (const area of areasIn(neighbourhood))
    surveys.set(area, await surveysIn(stores, neighbourhood, area));
  return surveys;
}

/**
 * Writes down who is asked; whom a draw that was broken off had invited, and this one does not, is
 * taken out. Nobody was mailed yet.
 */
async function invite(
  { invitations, issuing }: Uses<"invitations" | "issuing">,
  round: RoundId,
  batches: readonly (readonly Invitation[])[],
  expires: number,
): Promise<void> {
  for (let at = 0; ; at += 1) {
    const [before, mine] = [
      await invitations.inBatch(round, at),
      new Set(batches[at]?.map(({ resident }) => resident)),
    ];
    if (before.length === 0 && mine.size === 0) break;
    await invitations.removeBatch(
      round,
      at,
      before.flatMap(({ resident }) => (mine.has(resident) ? [] : resident)),
    );
  }
  await issuing.saveAll(batches.flat(), expires);
}

export const handler = onLambda(drawSample);
