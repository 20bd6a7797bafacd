import { MeasurementDesign } from "#domain/measurement/design/design.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { RoundId, WaveId } from "#contract/ids.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { drawSample } from "#functions/measurement/draw-sample.ts";
import { openWave } from "#functions/measurement/open-wave.ts";
import type { World } from "./world.ts";

/** The neighbourhood of a world as it is measured: everybody is asked everything. */
const aMeasured = (
  neighbourhood: Neighbourhood,
  change: Record<string, unknown> = {},
): Neighbourhood => ({
  ...neighbourhood,
  measurement: MeasurementDesign.parse({
    version: "test",
    source: "our own",
    baseline: "2026-09-07",
    sample: { kind: "census", onePerAddress: false },
    ...change,
  }),
});

/** Opens a wave and sends its invitations as the machines do; the clock then stands at the invitation. */
export async function measure(
  world: World,
  change: Record<string, unknown> = {},
  execution = "baseline",
): Promise<{ wave: WaveId; round: RoundId }> {
  const neighbourhood = aMeasured(world.neighbourhood, change);
  await world.dependencies.neighbourhoods.save(neighbourhood);
  const { wave, round } = await world.run(openWave, {
    execution,
    request: { neighbourhood: neighbourhood.id },
  });
  world.at((await world.dependencies.waves.mustGet(wave)).plan.invitation);
  await world.run(drawSample, { wave });
  const { batches } = await world.run(planBatches, { round, kind: "invitation" });
  for (let batch = 0; batch < batches; batch += 1)
    await world.run(sendBatch, { round, kind: "invitation", batch });
  return { wave, round };
}

/** What a browser sends when a page of the questionnaire is filled in: the answers by question, and the button. */
export const filledIn = (
  sheet: number,
  answers: Readonly<Record<string, string | readonly string[]>>,
  go: "next" | "previous" | "hand-in" = "next",
  more: Readonly<Record<string, string>> = {},
): string =>
  new URLSearchParams([
    ["sheet", String(sheet)],
    ...Object.entries(answers).flatMap(([id, given]) =>
      [given].flat().map((one): [string, string] => [id, one]),
    ),
    ["go", go],
    ...Object.entries(more),
  ]).toString();
