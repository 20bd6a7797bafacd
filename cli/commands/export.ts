import { existsSync, mkdirSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Argument, Command, Option } from "commander";
import type { Always, Stores } from "#stores/stores.ts";
import { fileOf, type Format, FORMATS, type Written } from "#functions/formats/files.ts";
import type { Scope, Source } from "#console/exports/source.ts";
import { tableNamed, tableNames } from "#console/exports/tables.ts";
import { residentsTable } from "#console/exports/tables/residents.ts";
import { tellTaken } from "#console/exports/take.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { exportWords } from "#web/copy/console/exports.ts";
import { reasonOf } from "#cli/files.ts";
import { scopeNamed, withFacts, TABLES_ON_AWS } from "./connect.ts";
import { folderOption, jsonOption, print, type Printing } from "./options.ts";
import { progressLine } from "./progress.ts";

export type Taking = Printing & {
  folder: string;
  neighbourhood?: string;
  format: Format;
  output?: string;
  force?: boolean;
};
type Options = Taking & { list?: boolean };

type AnySource = Source<keyof Stores>;

const EVERYTHING = "everything";

export const exportCommand = new Command("export")
  .description(
    "Takes a table along as CSV or XLSX, row by row, with a row count and the SHA-256 of the file.",
  )
  .addArgument(
    new Argument("[table]", "which table; everything takes each of them but the residents").choices(
      [...tableNames, residentsTable.name, EVERYTHING],
    ),
  )
  .option("--list", "say which tables there are and what they hold")
  .option("--neighbourhood <id>", "of one neighbourhood; without it of all")
  .addOption(
    new Option("--format <format>", "csv for programs, xlsx for spreadsheets")
      .choices(FORMATS)
      .default("csv"),
  )
  .option(
    "--output <file>",
    "where to; of everything, a folder. Without it, a name that says what it holds",
  )
  .option("--force", "replace a file that is there")
  .addOption(folderOption)
  .addOption(jsonOption())
  .addHelpText(
    "after",
    "\nA file stands under its name only when it is whole. What was taken stands in the audit trail.\n" +
      "Text that a spreadsheet would take for a formula has an apostrophe before it in CSV, and is text in XLSX. " +
      "Instants are in UTC in CSV, and as clocks in Amsterdam showed them in XLSX.\n" +
      `${TABLES_ON_AWS} it reads those tables on AWS.`,
  )
  .action(run);

async function run(this: Command, name: string | undefined, options: Options): Promise<void> {
  if (options.list === true) return list(options);
  if (name === undefined)
    return this.error("error: name a table, or see them all with --list", { exitCode: 2 });
  const sources =
    name === EVERYTHING
      ? tableNames.flatMap((one) => tableNamed(one) ?? [])
      : [tableNamed(name) ?? residentsTable];
  await exportTables(sources, { ...options, many: name === EVERYTHING });
}

function list(options: Options): void {
  const tables = [
    ...tableNames.map((name) => ({ table: name, holds: exportWords.en.tables[name][1] ?? "" })),
    {
      table: residentsTable.name,
      holds: "names, addresses and what they said about mail; personal, so only by its name",
    },
  ];
  const lines = tables.map(({ table, holds }) => `${table.padEnd(16)} ${holds}`);
  print(options, { tables }, lines.join("\n"));
}

/** Takes tables along, one after the other; `many` into a folder. */
export async function exportTables(
  sources: readonly AnySource[],
  options: Taking & { many?: boolean },
): Promise<void> {
  const { neighbourhood, format } = options;
  const targets = targetsOf(sources, options);
  const there = targets.find(({ file }) => existsSync(file));
  if (options.force !== true && there !== undefined)
    throw new EnvironmentFault(
      `${there.file} is there already; give another --output, or --force to replace it.`,
    );
  await withFacts(options.folder, async ({ dependencies }) => {
    const scope = await scopeNamed(dependencies, neighbourhood);
    const files: (Written & { table: string; file: string })[] = [];
    for (const { source, file } of targets) {
      if (options.many === true) mkdirSync(dirname(file), { recursive: true });
      const written = await writeWhole(dependencies, { source, scope, format, file });
      await tellTaken(dependencies, {
        source,
        format,
        scope,
        written,
        actor: "operator",
        origin: "command",
      });
      files.push({ table: source.name, file, ...written });
    }
    const lines = files.map(
      ({ file, rows, sha256 }) =>
        `${file}: ${rows === 1 ? "1 row" : `${rows} rows`}, SHA-256 ${sha256}`,
    );
    print(options, { neighbourhood: neighbourhood ?? null, files }, lines.join("\n"));
  });
}

function targetsOf(
  sources: readonly AnySource[],
  { neighbourhood: whose = "all", format, output, many = false }: Taking & { many?: boolean },
): { source: AnySource; file: string }[] {
  const pathOf = ({ name }: AnySource): string =>
    many
      ? join(output ?? `${whose}-tables`, `${name}.${format}`)
      : (output ?? `${whose}-${name}.${format}`);
  return sources.map((source) => ({ source, file: pathOf(source) }));
}

/** Under another name until the last byte is on the disk: whoever finds the file finds all of it. */
export async function writeWhole(
  dependencies: Stores & Always,
  {
    source,
    scope,
    format,
    file,
  }: { source: AnySource; scope: Scope; format: Format; file: string },
): Promise<Written> {
  const { bytes, written } = fileOf(source.of(dependencies, scope), format);
  const unfinished = `${file}.${process.pid}.part`;
  const handle = await open(unfinished, "w", 0o600).catch((error: unknown) => {
    throw new EnvironmentFault(`${file} cannot be written: ${reasonOf(error)}.`);
  });
  const progress = progressLine();
  try {
    for await (const part of bytes) {
      await handle.write(part);
      progress.show(`${source.name}: ${written().rows} rows`);
    }
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return written();
  } catch (error) {
    await handle.close();
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    progress.end();
  }
}
