import { z } from "zod";
import { RoundId, WHOLE } from "#domain/ids.ts";
import { batchesOf } from "#domain/dispatch/ledger.ts";
import { DispatchKind } from "#domain/dispatch/mail.ts";
import { live } from "#functions/adapters/live.ts";
import { expiryOf } from "#functions/adapters/mail-ledger.ts";
import { InvalidInput } from "#functions/errors.ts";
import { step } from "#functions/middleware/step.ts";

/** Fixes who is asked in this round, once: everybody in the area, whatever the channel that will reach them. Later kinds go to the same people. */
export const planBatches = step({
  input: z.strictObject({ round: RoundId, kind: DispatchKind }),
  output: z.strictObject({ round: RoundId, kind: DispatchKind, batches: z.int().min(0) }),
  async run({ cycles, neighbourhoods, residents, invitations, retentionDays }, { round: id, kind }) {
    const round = await cycles.round(id);
    if (round === undefined) throw new InvalidInput(`There is no round "${id}". A round is named after its cycle, like limmel_whole_001_agenda.`);
    if (round.batches !== undefined) return { round: id, kind, batches: round.batches };
    if (kind !== "invitation") throw new InvalidInput(`Nobody was invited to round ${id} yet, so there is nobody to send a ${kind} to.`);

    const neighbourhood = await neighbourhoods.get(round.neighbourhood);
    const areas = (neighbourhood?.areas ?? []).map((area) => area.id).filter((area) => round.area === WHOLE || area === round.area);
    const people = await residents.in(round.neighbourhood, areas);
    const batches = batchesOf(people);
    const { plan } = await cycles.mustGet(round.cycle);
    await invitations.saveAll(batches.flatMap((batch, at) => batch.map(({ id: resident, area }) => ({ round: id, batch: at, resident, area }))), expiryOf(plan.end, retentionDays));
    await cycles.changeRound(id, (before) => ({ ...before, status: "open", batches: batches.length, invited: people.length }));
    return { round: id, kind, batches: batches.length };
  },
});

export const handler = planBatches(live());
