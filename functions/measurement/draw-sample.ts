import { onLambda } from "#functions/middleware/on-lambda.ts";
import { waves } from "#stores/waves.ts";
import { rounds } from "#stores/rounds.ts";
import { retentionDays } from "#stores/settings.ts";
import { residents } from "#stores/residents.ts";
import { panel } from "#stores/panel.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { invitations } from "#stores/invitations.ts";
import { cycles } from "#stores/cycles.ts";
import { audit } from "#stores/audit-trail.ts";
import type { Uses } from "#stores/stores.ts";
import * as z from "zod";
import { dayOf } from "#domain/calendar/time.ts";
import { type AreaId, type Day, type RoundId, WaveId } from "#contract/ids.ts";
import { byMachine } from "#domain/audit.ts";
import { batchesOf } from "#domain/dispatch/ledger.ts";
import type { Invitation, Resident } from "#domain/dispatch/mail.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { type Candidate, comingBack, sampleFrom } from "#domain/measurement/design/sample.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import type { Drawing } from "#domain/measurement/wave/wave.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { step } from "#functions/middleware/step.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { measuredIn } from "./measured.ts";
import { surveysIn } from "./surveys.ts";

/**
 * Draws whom the wave asks, once, by its seed: everybody else is left in peace, and so is who got
 * an agenda survey within two weeks. Who consented to the panel comes back, also when chance did
 * not draw them.
 */
export const drawSample = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ drawn: z.int().min(0) }),
  uses: {
    audit,
    cycles,
    invitations,
    neighbourhoods,
    panel,
    residents,
    retentionDays,
    rounds,
    waves,
  },
  async run(dependencies, { wave: id }) {
    const { waves, rounds, residents, panel, audit, retentionDays, sha256, now } = dependencies;
    const wave = await waves.mustGet(id);
    const { invited, batches: known } = await rounds.mustGet(wave.round);
    if (wave.drawing !== undefined && known !== undefined) return { drawn: invited ?? 0 };
    const { neighbourhood, design } = await measuredIn(dependencies, wave.neighbourhood);

    const areas = neighbourhood.areas.map((area) => area.id);
    const everybody = await residents.in(neighbourhood.id, areas);
    const candidates = await candidatesOf(dependencies, neighbourhood, everybody);
    const [days, lot] = [askingDays(wave), { seed: wave.seed, hash: sha256 }];
    const { drawn, strata, leftOut } = sampleFrom(candidates, design.sample, days, lot);
    const members = new Set((await panel.of(neighbourhood.id)).map(({ resident }) => resident));
    const back = new Set(comingBack(candidates, drawn, members, days));

    const weights = new Map(drawn.map((one) => [one.id, one.weight]));
    const people = everybody.filter((one) => weights.has(one.id) || back.has(one.id));
    const batches = batchesOf(people);
    await invite(
      dependencies,
      wave.round,
      batches.map((batch, at) =>
        batch.map((one) => invitationOf(wave.round, at, one, weights.get(one.id))),
      ),
      expiryOf(endOf(wave), retentionDays),
    );

    const drawing: Drawing = {
      seed: wave.seed,
      on: dayOf(now()),
      strata: [...strata],
      leftOut,
      panelOnly: back.size,
      population: Object.fromEntries(
        areas.map((area) => [area, everybody.filter((one) => one.area === area).length]),
      ),
    };
    await rounds.change(wave.round, (before) => ({
      ...before,
      status: "open",
      batches: batches.length,
      invited: people.length,
    }));
    await waves.change(id, (before) => ({ ...before, drawing }));
    await audit.tell(
      `drawn:${id}`,
      byMachine(wave, {
        at: now(),
        action: "draw sample",
        result:
          `${weights.size} of ${everybody.length} by seed ${wave.seed}; ` +
          `${drawing.panelOnly} for the panel alone`,
      }),
    );
    return { drawn: people.length };
  },
});

/** Everybody with their home, and with the days on which an agenda survey goes to their area. */
async function candidatesOf(
  dependencies: Uses<"cycles" | "neighbourhoods">,
  neighbourhood: Neighbourhood,
  everybody: readonly Resident[],
): Promise<Candidate[]> {
  const surveys = new Map<AreaId, Day[]>();
  for (const { id } of neighbourhood.areas)
    surveys.set(id, await surveysIn(dependencies, neighbourhood, id));
  return everybody.map(({ id, area, address }) => ({
    id,
    area,
    ...(address && { address: `${address.postcode} ${address.street}`.toLowerCase() }),
    agenda: surveys.get(area) ?? [],
  }));
}

const invitationOf = (
  round: RoundId,
  batch: number,
  { id: resident, area }: Resident,
  weight: number | undefined,
): Invitation => ({
  round,
  batch,
  resident,
  area,
  ...(weight === undefined ? {} : { weight }),
});

/**
 * Writes down who is asked; whom a draw that was broken off had invited, and this one does not, is
 * taken out. Nobody was mailed yet.
 */
async function invite(
  { invitations }: Uses<"invitations">,
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
  await invitations.saveAll(batches.flat(), expires);
}

export const handler = onLambda(drawSample);
