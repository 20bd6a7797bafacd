import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse";
import { collectAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { measure } from "#domain/measurement/report/measure.ts";
import { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { readAnswers } from "#cli/commands/read-answers.ts";
import { seededChance } from "#local/seeded-chance.ts";

const RESPONDENTS = 100_000;
const ITEMS = 40;
const MARGINS = [
  ["age", 5],
  ["sex", 2],
  ["area", 8],
] as const;

/**
 * A hundred thousand answers to forty questions from a file of CSV, raked to three margins,
 * estimated and compared. Asked: estimated in at most 2 s and 500 MB. `estimatingToReadingAlone`:
 * what the statistics take beside what csv-parse takes to read the same file and do nothing with
 * it. The peak is that of the process, and is a figure of its own only when this bench runs alone.
 */
export async function benchMeasure() {
  const spec = MeasureSpec.parse({
    wave: "wave",
    items: Array.from({ length: ITEMS }, (_, at) => ({
      id: `q${at}`,
      type: "proportion",
      column: `q${at}`,
      counts: ["ja"],
      others: ["nee"],
      better: "higher",
    })),
    primary: ["q0", "q1", "q2"],
    margins: MARGINS.map(([column, size]) => ({
      column,
      population: Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`${column}${at}`, 100 + 17 * at]),
      ),
    })),
  });
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "answers.csv");
  try {
    writeAnswers(file, spec);
    const begun = performance.now();
    await readAlone(file);
    const alone = performance.now();
    const answers = collectAnswers(spec, {});
    await readAnswers(file, spec, answers);
    const read = performance.now();
    const measured = measure(spec, answers.waves(), "2026");
    const ended = performance.now();
    if (measured.kind !== "measured") throw new Error(measured.kind);
    const [readingAlone, reading, estimating] = [alone - begun, read - alone, ended - read];
    return {
      respondents: RESPONDENTS,
      items: ITEMS,
      fileMegabytes: Math.round(statSync(file).size / 2 ** 20),
      readAloneMilliseconds: Math.round(readingAlone),
      readMilliseconds: Math.round(reading),
      estimateMilliseconds: Math.round(estimating),
      estimatingToReadingAlone: Math.round((100 * estimating) / readingAlone) / 100,
      wholeToReadingAlone: Math.round((100 * (reading + estimating)) / readingAlone) / 100,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row at a time, so that making the file is not what the peak tells. */
function writeAnswers(file: string, { items }: MeasureSpec): void {
  const chance = seededChance("bench of a measurement");
  const handle = openSync(file, "w");
  writeSync(
    handle,
    `${["wave", ...MARGINS.map(([column]) => column), ...items.map(({ id }) => id)].join(",")}\n`,
  );
  const rowOf = (at: number) => [
    at % 2 === 0 ? "2026" : "2027",
    ...MARGINS.map(([column, size]) => `${column}${Math.floor(chance() ** 1.3 * size)}`),
    ...items.map(() => (chance() < 0.3 ? "ja" : "nee")),
  ];
  for (let at = 0; at < RESPONDENTS; at += 1) writeSync(handle, `${rowOf(at).join(",")}\n`);
  closeSync(handle);
}

async function readAlone(file: string): Promise<void> {
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(
    parse({ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true }),
  ))
    rows += 1;
  if (rows !== RESPONDENTS + 1) throw new Error(`${rows} rows were read`);
}
