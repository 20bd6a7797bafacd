import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Command } from "commander";
import * as z from "zod";
import { readReferences, REFERENCE_COLUMNS } from "#domain/measurement/wave/reference.ts";
import { questionBank } from "#stores/question-bank.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { connect, neighbourhoodNamed } from "./connect.ts";

type Options = { folder: string; dryRun?: boolean; json?: boolean };

const text = z.string().default("");
const Row = z.object({
  record: z.object({
    kind: text,
    place: text,
    indicator: text,
    on: text,
    n: text,
    estimate: text,
    se: text,
    source: text,
  }),
  info: z.object({ lines: z.int() }),
});

export const referenceCommand = new Command("reference")
  .description(
    "Lays figures from elsewhere beside the measurements of a neighbourhood: of an area without the approach, or of the municipality as a whole.",
  )
  .argument("<neighbourhood>", "its id, like limmel")
  .argument("<file>", `CSV with the columns ${REFERENCE_COLUMNS.join(", ")}`)
  .option("--dry-run", "only look for faults")
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print the result for a program")
  .addHelpText(
    "after",
    "\nkind is comparison-area or municipality, on the day on which that survey closed, estimate a share from 0 to 1 or a mean, se its standard error (for a share it may be empty).\nThey stand beside ours. A change is held against a change elsewhere only where that area is measured here too (comparison in the design). Every fault is listed with its line, and then nothing is kept. The next report shows the figures.",
  )
  .action(run);

async function run(id: string, file: string, { folder, dryRun, json }: Options): Promise<void> {
  const read = readReferences(
    rowsOf(file),
    new Set<string>(
      questionBank.questions.flatMap(({ indicators }) =>
        indicators.map((indicator) => indicator.id),
      ),
    ),
  );
  if (read.kind === "faults")
    throw new EnvironmentFault(
      `${file} cannot be used, and nothing was kept:\n${read.faults.map(({ line, message }) => `  line ${line}: ${message}`).join("\n")}`,
    );
  const { dependencies, where, close } = await connect(folder);
  try {
    const neighbourhood = await neighbourhoodNamed(dependencies, id);
    if (dryRun !== true) await dependencies.waves.saveReferences(neighbourhood.id, read.figures);
    const kept = dryRun !== true;
    console.log(
      json === true
        ? JSON.stringify({ kept, neighbourhood: neighbourhood.id, figures: read.figures.length })
        : `${file} is right: ${read.figures.length} figures for ${neighbourhood.name}. ${kept ? `They are kept in ${where}.` : "Nothing was kept."}`,
    );
  } finally {
    await close();
  }
}

function rowsOf(file: string) {
  try {
    const rows: unknown = parse(readFileSync(file), {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      delimiter: [",", ";", "\t"],
    });
    return z
      .array(Row)
      .parse(rows)
      .map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    throw new EnvironmentFault(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
