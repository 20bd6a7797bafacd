// Says of every step what its role may do and what it ever asked for: npm run permissions
// [-- --json] [-- --record FOLDER]. Exits with 1 where something is granted and never used.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setup } from "#tests/synthesized.ts";

const HELP = `npm run permissions [-- --json] [-- --record FOLDER]

Lays what every step's role may do, as the template says it, beside what the step asked for while
the tests ran.

  --record FOLDER  adds what was written down in FOLDER, by BUURT_RECORD_CALLS=FOLDER npm test
  --json           print the report for a program
  --help           this`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    record: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
await setup();
const { recordOf, reportOfPermissions, USED } = await import("./used.ts");
if (values.record !== undefined)
  writeFileSync(
    USED,
    `${JSON.stringify(recordOf(readFileSync(join(values.record, "calls.tsv"), "utf8")), null, 2)}\n`,
  );

const report = reportOfPermissions();
const superfluous = report.flatMap((step) => step.superfluous);
if (values.json) console.log(JSON.stringify(report));
else {
  for (const { step, granted, used, excused, superfluous: unused } of report) {
    console.log(`${step}: ${granted.length} granted, ${used.length} used`);
    for (const one of granted) console.log(`  ${markOf(one, { used, excused })} ${one}`);
    if (unused.length > 0) console.log(`  superfluous: ${unused.join(", ")}`);
  }
  const granted = report.reduce((sum, step) => sum + step.granted.length, 0);
  const excused = report.reduce((sum, step) => sum + step.excused.length, 0);
  console.log(
    `\n${granted} granted in ${report.length} steps, ${excused} of them for what no test comes to, ` +
      `${superfluous.length} superfluous`,
  );
}
process.exit(superfluous.length === 0 ? 0 : 1);

function markOf(
  one: string,
  { used, excused }: { used: readonly string[]; excused: readonly string[] },
): string {
  if (used.includes(one)) return "used  ";
  return excused.includes(one) ? "excuse" : "unused";
}
