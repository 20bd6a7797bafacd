import * as z from "zod";
import { Instant, WaveId } from "#contract/ids.ts";
import { WaveReport } from "#domain/measurement/report/wave-report.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { overCycles } from "./tables.ts";

/** A wave by itself, and the fingerprint of the answers that its figures are made from. */
export const Estimated = z.strictObject({
  wave: WaveId,
  at: Instant,
  digest: z.string().regex(/^[a-f0-9]{64}$/),
  handedIn: z.int().min(0),
  begun: z.int().min(0),
  report: WaveReport,
});
export type Estimated = z.infer<typeof Estimated>;

/** That the questionnaires of a wave were opened and stand as responses; who finds it opens none again. */
export const Gathered = z.strictObject({
  wave: WaveId,
  at: Instant,
  handedIn: z.int().min(0),
  /** Of people who were erased while the round was open. */
  withdrawn: z.int().min(0),
});
export type Gathered = z.infer<typeof Gathered>;

export const LatestOfAll = z.strictObject({ number: z.int().min(1) });

/**
 * What came out of measurements: per wave by itself, against the baseline for the team and for
 * everybody, and of all neighbourhoods together.
 */
export const waveReports = overCycles((cycle) => ({
  gathered: (wave: WaveId): Promise<Gathered | undefined> =>
    cycle.get(Gathered, cycleKeys.gathered(wave)),
  /** The first one stands. */
  keepGathered: (gathered: Gathered): Promise<Gathered> =>
    cycle.keep(Gathered, cycleKeys.gathered(gathered.wave), gathered),
  estimated: (wave: WaveId): Promise<Estimated | undefined> =>
    cycle.get(Estimated, cycleKeys.estimated(wave)),
  saveEstimated: (estimated: Estimated): Promise<void> =>
    cycle.save(cycleKeys.estimated(estimated.wave), estimated),
  of: (wave: WaveId, readers: "public" | "inside"): Promise<WaveReport | undefined> =>
    cycle.get(WaveReport, cycleKeys.waveReport(wave, readers)),
  save: (wave: WaveId, report: WaveReport): Promise<void> =>
    cycle.save(cycleKeys.waveReport(wave, report.readers), report),
  /** Of all neighbourhoods that published a wave of this number. */
  ofAll: (number: number): Promise<WaveReport | undefined> =>
    cycle.get(WaveReport, cycleKeys.reportOfAll(number)),
  async saveOfAll(number: number, report: WaveReport): Promise<void> {
    await cycle.save(cycleKeys.reportOfAll(number), report);
    const latest = (await cycle.get(LatestOfAll, cycleKeys.latestOfAll()))?.number ?? 0;
    if (number > latest) await cycle.save(cycleKeys.latestOfAll(), { number });
  },
  /** The highest number of a wave that all neighbourhoods together have a report of. */
  latestOfAll: async (): Promise<number | undefined> =>
    (await cycle.get(LatestOfAll, cycleKeys.latestOfAll()))?.number,
}));
