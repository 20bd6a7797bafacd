import { present } from "#contract/present.ts";
import type { AreaId, Day, ResidentId, RoundId } from "#contract/ids.ts";
import { batchesOf } from "#domain/dispatch/ledger.ts";
import type { Invitation, Resident } from "#domain/dispatch/mail.ts";
import {
  type Candidate,
  comingBack,
  sampleFrom,
  type SampleDesign,
} from "#domain/measurement/design/sample.ts";
import type { Drawing, Wave } from "./wave.ts";
import { askingDays } from "./wave-plan.ts";

/**
 * What a draw goes by: on which days an agenda survey goes to each area, who consented to be asked
 * again, and SHA-256 in hexadecimal.
 */
type Known = {
  surveys: ReadonlyMap<AreaId, readonly Day[]>;
  members: ReadonlySet<ResidentId>;
  hash: (text: string) => string;
};
/** Whom a wave asks, in batches; how many of them chance drew, and what is told of the draw. */
type Drawn = { batches: Invitation[][]; drawn: number; drawing: Omit<Drawing, "on"> };

/**
 * Draws whom a wave asks by its seed: everybody else is left in peace, and so is who gets an agenda
 * survey within two weeks. Who consented to the panel comes back, also when chance did not draw
 * them.
 */
export function drawnFor(
  wave: Wave,
  design: SampleDesign,
  everybody: readonly Resident[],
  { surveys, members, hash }: Known,
): Drawn {
  const { seed, round } = wave;
  const candidates = everybody.map((one) => candidateOf(one, surveys.get(one.area)));
  const days = askingDays(wave);
  const { drawn, strata, leftOut } = sampleFrom(candidates, design, days, { seed, hash });
  const back = new Set(comingBack(candidates, drawn, members, days));
  const weights = new Map(drawn.map((one) => [one.id, one.weight]));
  const people = everybody.filter(({ id }) => weights.has(id) || back.has(id));
  const living = Map.groupBy(everybody, ({ area }) => area);
  return {
    batches: batchesOf(people).map((batch, at) =>
      batch.map((one) => invitationOf(round, at, one, weights.get(one.id))),
    ),
    drawn: weights.size,
    drawing: {
      seed,
      strata: [...strata],
      leftOut,
      panelOnly: back.size,
      population: Object.fromEntries(
        [...surveys.keys()].map((area) => [area, living.get(area)?.length ?? 0]),
      ),
    },
  };
}

/** Somebody with their home. */
const candidateOf = ({ id, area, address }: Resident, agenda: readonly Day[] = []): Candidate => ({
  id,
  area,
  ...(address && { address: `${address.postcode} ${address.street}`.toLowerCase() }),
  agenda,
});

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
  ...present({ weight }),
});
