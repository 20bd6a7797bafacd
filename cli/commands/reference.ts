import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Command } from "commander";
import * as z from "zod";
import { readReferences, REFERENCE_COLUMNS } from "#domain/measurement/wave/reference.ts";
import { questionBank } from "#stores/question-bank.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { listed, reasonOf } from "#cli/files.ts";
import { neighbourhoodNamed, withFacts } from "./connect.ts";
import { dryRunOption, folderOption, jsonOption, print, type Printing } from "./options.ts";

type Options = Printing & { folder: string; dryRun?: boolean };

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
    "Lays figures from elsewhere beside the measurements of a neighbourhood: of an area without the approach, " +
      "or of the municipality as a whole.",
  )
  .argument("<neighbourhood>", "its id, like limmel")
  .argument("<file>", `CSV with the columns ${REFERENCE_COLUMNS.join(", ")}`)
  .addOption(dryRunOption)
  .addOption(folderOption)
  .addOption(jsonOption())
  .addHelpText(
    "after",
    "\nkind is comparison-area or municipality, on the day on which that survey closed, " +
      "estimate a share from 0 to 1 or a mean, se its standard error (for a share it may be empty).\n" +
      "They stand beside ours. A change is held against a change elsewhere only where that area is measured here too " +
      "(comparison in the design). Every fault is listed with its line, and then nothing is kept. " +
      "The next report shows the figures.",
  )
  .action(run);

const INDICATORS = new Set<string>(
  questionBank.questions.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
);

async function run(id: string, file: string, { folder, dryRun, json }: Options): Promise<void> {
  const read = readReferences(rowsOf(file), INDICATORS);
  if (read.kind === "faults")
    throw new EnvironmentFault(
      `${file} cannot be used, and nothing was kept:\n${listed(read.faults)}`,
    );
  const { figures } = read;
  await withFacts(folder, async ({ dependencies, where }) => {
    const { id: neighbourhood, name } = await neighbourhoodNamed(dependencies, id);
    const kept = dryRun !== true;
    if (kept) await dependencies.waves.saveReferences(neighbourhood, figures);
    const became = kept ? `They are kept in ${where}.` : "Nothing was kept.";
    print(
      { json },
      { kept, neighbourhood, figures: figures.length },
      `${file} is right: ${figures.length} figures for ${name}. ${became}`,
    );
  });
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
    throw new EnvironmentFault(`${file} cannot be read: ${reasonOf(error)}`);
  }
}
