import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Conclusion } from "#domain/measurement/report/dossier.ts";
import type { WaveReport } from "#domain/measurement/report/wave-report.ts";
import type { WaveId } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { dossierNow } from "#functions/measurement/dossier.ts";
import { csvOfReport } from "#functions/measurement/formats/report-files.ts";
import { dossierReport } from "#web/report/dossier.ts";
import { waveReportPage } from "#web/report/wave-report.ts";
import { inOrder } from "./in-order.ts";
import type { Simulated } from "./simulated.ts";

/**
 * What a program reads of the measurements of a simulation: per wave how many took part, and of the indicators that
 * were declared beforehand what is claimed.
 */
export type MeasuredSummary = {
  wave: WaveId;
  status: string;
  drawn: number;
  respondents: number;
  verdicts: Record<string, string>;
};
export type WrittenMeasurements = {
  waves: MeasuredSummary[];
  dossier: { place: string; conclusion: Conclusion }[];
};

/**
 * Writes the published report of every wave, of all neighbourhoods together, and the dossier, each as a page and for
 * programs. Nothing for a simulation that measured nothing.
 */
export async function writeMeasured(
  { dependencies, waveIds }: Simulated,
  folder: string,
): Promise<WrittenMeasurements | undefined> {
  if (waveIds.length === 0) return undefined;
  const { waveReports } = dependencies;
  mkdirSync(folder, { recursive: true });
  const summaries: MeasuredSummary[] = [];
  for (const id of waveIds) {
    const report = await waveReports.of(id, "public");
    if (report !== undefined) writeReport(folder, id, report);
    const summary = await summaryOf(dependencies, id, report);
    if (summary !== undefined) summaries.push(summary);
  }
  const latest = (await waveReports.latestOfAll()) ?? 0;
  for (let number = 1; number <= latest; number += 1) {
    const report = await waveReports.ofAll(number);
    if (report !== undefined) writeReport(folder, `all_${number}`, report);
  }
  const dossier = await dossierNow(dependencies);
  writeFileSync(join(folder, "dossier.json"), `${JSON.stringify(dossier, inOrder, 2)}\n`);
  writeFileSync(join(folder, "dossier.html"), dossierReport({ language: "nl", dossier }));
  return {
    waves: summaries,
    dossier: dossier.parts.map(({ place, conclusion }) => ({ place: place.id, conclusion })),
  };
}

async function summaryOf(
  { waves, rounds }: Stores & Always,
  id: WaveId,
  report: WaveReport | undefined,
): Promise<MeasuredSummary | undefined> {
  const wave = await waves.get(id);
  if (wave === undefined) return undefined;
  const { invited = 0 } = await rounds.mustGet(wave.round);
  return {
    wave: id,
    status: wave.status,
    drawn: invited,
    respondents: report?.waves.at(-1)?.respondents ?? 0,
    verdicts: report === undefined ? {} : verdictsOf(report),
  };
}

function writeReport(folder: string, name: string, report: WaveReport): void {
  writeFileSync(join(folder, `${name}.html`), waveReportPage({ language: "nl", report }));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, inOrder, 2)}\n`);
  writeFileSync(join(folder, `${name}.csv`), csvOfReport(report));
}

/** Of the primary set, at the last wave of a report. */
function verdictsOf({ waves, indicators }: WaveReport): Record<string, string> {
  const last = waves.at(-1)?.number;
  return Object.fromEntries(
    indicators
      .filter(({ primary }) => primary)
      .flatMap(({ id, changes }) =>
        changes.filter(({ wave }) => wave === last).map(({ verdict }) => [id, verdict]),
      ),
  );
}
