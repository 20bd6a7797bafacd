import { z } from "zod";
import { Day, WaveId } from "#domain/ids.ts";
import { reportOfAll } from "#domain/measurement/report-of-all.ts";
import { type Dependencies, live } from "#functions/adapters/live.ts";
import { NotFound } from "#functions/errors.ts";
import { step } from "#functions/middleware/step.ts";
import { planNext } from "./plan-waves.ts";
import { measurementsOf } from "./wave-data.ts";

/** Publishes the report of a wave, renews the one of all neighbourhoods together, and plans the next wave. */
export const publishWave = step({
  input: z.strictObject({ wave: WaveId }),
  output: z.strictObject({ wave: WaveId, next: Day }),
  async run(dependencies, { wave: id }) {
    const { waves, waveReports, audit, now } = dependencies;
    if ((await waveReports.of(id, "public")) === undefined) throw new NotFound(`There is no report of ${id}.`);
    const at = now();
    const wave = await waves.change(id, (before) => (before.status === "closed" ? undefined : { ...before, status: "closed", closed: at, released: before.released ?? { by: "machine", at } }));
    await renewReportOfAll(dependencies, wave.number);
    await planNext(dependencies, wave);
    await audit.tell(`published:${id}`, { neighbourhood: wave.neighbourhood, at, actor: wave.released?.by ?? "machine", action: "publish wave", object: id, result: `next on ${wave.plan.next}`, origin: wave.execution });
    return { wave: id, next: wave.plan.next };
  },
});

/** All neighbourhoods that published a wave of this number. */
async function renewReportOfAll(dependencies: Dependencies, number: number): Promise<void> {
  const { neighbourhoods, waves, waveReports } = dependencies;
  const all = [];
  for (const neighbourhood of await neighbourhoods.all()) {
    const published = (await waves.of(neighbourhood.id)).some((wave) => wave.number === number && wave.status === "closed");
    const mine = published ? await measurementsOf(dependencies, neighbourhood, number) : undefined;
    if (mine !== undefined) all.push(mine);
  }
  const report = reportOfAll(all);
  if (report !== undefined) await waveReports.saveOfAll(number, report);
}

export const handler = publishWave(live());
