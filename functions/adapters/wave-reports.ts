import { z } from "zod";
import { Instant, WaveId } from "#domain/ids.ts";
import { WaveReport } from "#domain/measurement/wave-report.ts";
import { cycleKeys } from "./keys.ts";
import type { Table } from "./table.ts";

export type WaveReports = ReturnType<typeof waveReportsIn>;

/** A wave by itself, and the fingerprint of the answers that its figures are made from. */
export const Estimated = z.strictObject({ wave: WaveId, at: Instant, digest: z.string().regex(/^[a-f0-9]{64}$/), handedIn: z.int().min(0), begun: z.int().min(0), report: WaveReport });
export type Estimated = z.infer<typeof Estimated>;

/** What came out of measurements: per wave by itself, against the baseline for the team and for everybody, and of all neighbourhoods together. */
export const waveReportsIn = (cycle: Table) => ({
  estimated: (wave: WaveId): Promise<Estimated | undefined> => cycle.get(Estimated, cycleKeys.estimated(wave)),
  saveEstimated: (estimated: Estimated): Promise<void> => cycle.save(cycleKeys.estimated(estimated.wave), estimated),
  of: (wave: WaveId, readers: "public" | "inside"): Promise<WaveReport | undefined> => cycle.get(WaveReport, cycleKeys.waveReport(wave, readers)),
  save: (wave: WaveId, report: WaveReport): Promise<void> => cycle.save(cycleKeys.waveReport(wave, report.readers), report),
  /** Of all neighbourhoods that published a wave of this number. */
  ofAll: (number: number): Promise<WaveReport | undefined> => cycle.get(WaveReport, cycleKeys.reportOfAll(number)),
  saveOfAll: (number: number, report: WaveReport): Promise<void> => cycle.save(cycleKeys.reportOfAll(number), report),
});
