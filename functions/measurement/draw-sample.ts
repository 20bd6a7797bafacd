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
import { batchesOf } from "#domain/dispatch/ledger.ts";
import type { Invitation, Resident } from "#domain/dispatch/mail.ts";
import { endOf } from "#domain/dispatch/moments.ts";
import { comingBack, drawSample as draw } from "#domain/measurement/design/sample.ts";
import { askingDays } from "#domain/measurement/wave/wave-plan.ts";
import type { Drawing } from "#domain/measurement/wave/wave.ts";
import { expiryOf } from "#stores/mail-ledger.ts";
import { NotFound } from "#contract/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { surveysIn } from "./surveys.ts";

/** Draws whom the wave asks, once, by its seed: everybody else is left in peace, and so is who got an agenda survey within two weeks. Who consented to the panel comes back, also when chance did not draw them. */
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
    const { waves, rounds, neighbourhoods, residents, panel, audit, retentionDays, sha256, now } =
      dependencies;
    const wave = await waves.mustGet(id);
    const { invited, batches: known } = await rounds.mustGet(wave.round);
    if (wave.drawing !== undefined && known !== undefined) return { drawn: invited ?? 0 };
    const neighbourhood = await neighbourhoods.get(wave.neighbourhood);
    const design = neighbourhood?.measurement;
    if (neighbourhood === undefined || design === undefined)
      throw new NotFound(`${wave.neighbourhood} is not measured any more.`);

    const areas = neighbourhood.areas.map((area) => area.id);
    const everybody = await residents.in(neighbourhood.id, areas);
    const surveys = new Map<AreaId, Day[]>();
    for (const area of areas) surveys.set(area, await surveysIn(dependencies, neighbourhood, area));
    const candidates = everybody.map((resident) => ({
      id: resident.id,
      area: resident.area,
      ...homeOf(resident),
      agenda: surveys.get(resident.area) ?? [],
    }));
    const sample = draw(candidates, design.sample, askingDays(wave), wave.seed, sha256);

    const weights = new Map(sample.drawn.map((one) => [one.id, one.weight]));
    const codes = new Map(
      (await panel.of(neighbourhood.id)).map(({ resident, code }) => [resident, code]),
    );
    const back = new Set(comingBack(candidates, sample.drawn, codes, askingDays(wave)));
    const people = everybody.filter(
      ({ id: resident }) => weights.has(resident) || back.has(resident),
    );
    const batches = batchesOf(people);
    await invite(
      dependencies,
      wave.round,
      batches.map((batch, at) =>
        batch.map(({ id: resident, area }): Invitation => ({
          round: wave.round,
          batch: at,
          resident,
          area,
          ...taken(weights.get(resident)),
        })),
      ),
      expiryOf(endOf(wave), retentionDays),
    );

    const population = Object.fromEntries(
      areas.map((area) => [area, everybody.filter((resident) => resident.area === area).length]),
    );
    const drawing: Drawing = {
      seed: wave.seed,
      on: dayOf(now()),
      strata: [...sample.strata],
      leftOut: sample.leftOut,
      panelOnly: back.size,
      population,
    };
    await rounds.change(wave.round, (before) => ({
      ...before,
      status: "open",
      batches: batches.length,
      invited: people.length,
    }));
    await waves.change(id, (before) => ({ ...before, drawing }));
    await audit.tell(`drawn:${id}`, {
      neighbourhood: neighbourhood.id,
      at: now(),
      actor: "machine",
      action: "draw sample",
      object: id,
      result: `${weights.size} of ${everybody.length} by seed ${wave.seed}; ${drawing.panelOnly} for the panel alone`,
      origin: wave.execution,
    });
    return { drawn: people.length };
  },
});

const homeOf = ({ address }: Resident): { address?: string } =>
  address === undefined ? {} : { address: `${address.postcode} ${address.street}`.toLowerCase() };

const taken = (weight: number | undefined): Pick<Invitation, "weight"> =>
  weight === undefined ? {} : { weight };

/** Writes down who is asked; whom a draw that was broken off had invited, and this one does not, is taken out. Nobody was mailed yet. */
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
