// Prints speed, memory and sizes: npm run bench
// [-- --json] [-- cycle|answers|tally|count|console|survey|pages|measure|reading|tables|sizes|years].
// Ratios are measured within one run, since machines differ.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assemblyIn } from "#cli/commands/assembly.ts";
import { benchAnswers } from "./answers.ts";
import { benchConsole } from "./console.ts";
import { benchCount } from "./count.ts";
import { benchCycle } from "./cycle.ts";
import { benchMeasure } from "./measure.ts";
import { benchPages } from "./pages.ts";
import { benchReading } from "./reading.ts";
import { benchSurvey } from "./survey.ts";
import { benchTables } from "./tables.ts";
import { benchTally } from "./tally.ts";
import { benchYears } from "./years.ts";

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = process.argv.includes("--json");
const assembly = await assemblyIn(".buurt");

/** Bytes of the bundles, plain and gzipped as they travel to Lambda. */
function benchSizes() {
  const folder = join(assembly, "functions");
  const sizes = readdirSync(folder).map((name) => ({
    name,
    bytes: statSync(join(folder, name, "index.mjs")).size,
    gzipped: gzipSync(readFileSync(join(folder, name, "index.mjs"))).length,
  }));
  const largest = sizes.toSorted((one, other) => other.bytes - one.bytes)[0];
  return {
    functions: sizes.length,
    largest: largest?.name,
    largestKilobytes: Math.round((largest?.bytes ?? 0) / 1024),
    largestGzippedKilobytes: Math.round((largest?.gzipped ?? 0) / 1024),
  };
}

const benches: Record<string, () => Promise<object> | object> = {
  sizes: benchSizes,
  survey: benchSurvey,
  pages: benchPages,
  tally: benchTally,
  measure: benchMeasure,
  reading: benchReading,
  tables: benchTables,
  count: () => benchCount(assembly),
  answers: () => benchAnswers(assembly),
  console: () => benchConsole(assembly),
  cycle: benchCycle,
  years: benchYears,
};
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(2);
}
const results: Record<string, object> = {};
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const result = await bench();
  results[name] = result;
  if (!json)
    console.log(
      `${name}\n${Object.entries(result)
        .map(([figure, value]) => `  ${figure.padEnd(34)} ${String(value)}`)
        .join("\n")}`,
    );
}
if (json) console.log(JSON.stringify(results));
