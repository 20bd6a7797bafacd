import { collectAnswers } from "#domain/measurement/answers.ts";
import { measure } from "#domain/measurement/measure.ts";
import { MeasureSpec } from "#domain/measurement/spec.ts";
import { seededChance } from "#local/seeded-chance.ts";

const RESPONDENTS = 100_000;
const ITEMS = 40;
const MARGINS = [["age", 5], ["sex", 2], ["area", 8]] as const;

/** A hundred thousand answers to forty questions, raked to three margins, estimated and compared. Asked: at most 2 s and 500 MB. */
export function benchMeasure() {
  const chance = seededChance("bench of a measurement");
  const spec = MeasureSpec.parse({
    wave: "wave",
    items: Array.from({ length: ITEMS }, (_, at) => ({ id: `q${at}`, type: "proportion", column: `q${at}`, counts: ["ja"], others: ["nee"], better: "higher" })),
    primary: ["q0", "q1", "q2"],
    margins: MARGINS.map(([column, size]) => ({ column, population: Object.fromEntries(Array.from({ length: size }, (_, at) => [`${column}${at}`, 100 + 17 * at])) })),
  });
  const columns = ["wave", ...MARGINS.map(([column]) => column), ...spec.items.map(({ id }) => id)];
  const rows = Array.from({ length: RESPONDENTS }, (_, at) => [at % 2 === 0 ? "2026" : "2027", ...MARGINS.map(([column, size]) => `${column}${Math.floor(chance() ** 1.3 * size)}`), ...spec.items.map(() => (chance() < 0.3 ? "ja" : "nee"))]);
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const answers = collectAnswers(spec, {});
  const table = answers.table(columns, "");
  if (table.kind === "faults") throw new Error("the columns are right");
  for (const row of rows) table.add(row);
  const read = performance.now();
  const measured = measure(spec, answers.waves(), "2026");
  const ended = performance.now();
  if (measured.kind !== "measured") throw new Error(measured.kind);
  return { respondents: RESPONDENTS, items: ITEMS, readMilliseconds: Math.round(read - begun), estimateMilliseconds: Math.round(ended - read), seconds: Math.round((ended - begun) / 10) / 100, moreMegabytes: Math.round((process.memoryUsage().rss - before) / 2 ** 20), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}
