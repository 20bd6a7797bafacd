import { existsSync, mkdirSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { ORGANISATION } from "#contract/ids.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { fileOf, type Format, FORMATS, type Written } from "#functions/formats/files.ts";
import type { Scope, Source } from "#console/exports/source.ts";
import { tableNamed, tableNames } from "#console/exports/tables.ts";
import { residentsTable } from "#console/exports/tables/residents.ts";
import { tellTaken } from "#console/exports/take.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { exportWords } from "#web/copy/console/exports.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { connect, neighbourhoodNamed } from "./connect.ts";
import { progressLine } from "./progress.ts";

type Options = {
  neighbourhood?: string;
  format: Format;
  output?: string;
  force?: boolean;
  list?: boolean;
  folder: string;
  json?: boolean;
};

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
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print the result for a program")
  .addHelpText(
    "after",
    "\nA file stands under its name only when it is whole. What was taken stands in the audit trail.\nText that a spreadsheet would take for a formula has an apostrophe before it in CSV, and is text in XLSX. Instants are in UTC in CSV, and as clocks in Amsterdam showed them in XLSX.\nWith PEOPLE_TABLE and CYCLE_TABLE set (see the stack's outputs) it reads those tables on AWS.",
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

function list({ json }: Options): void {
  const tables = [
    ...tableNames.map((name) => ({ table: name, holds: exportWords.en.tables[name][1] ?? "" })),
    {
      table: residentsTable.name,
      holds: "names, addresses and what they said about mail; personal, so only by its name",
    },
  ];
  console.log(
    json === true
      ? JSON.stringify({ tables })
      : tables.map(({ table, holds }) => `${table.padEnd(16)} ${holds}`).join("\n"),
  );
}

/** Takes tables along, one after the other; `many` into a folder. */
export async function exportTables(
  sources: readonly Source<keyof Stores>[],
  {
    folder,
    neighbourhood: id,
    format,
    output,
    force,
    json,
    many = false,
  }: Options & { many?: boolean },
): Promise<void> {
  const whose = id ?? "all";
  const target = (source: Source) =>
    many
      ? join(output ?? `${whose}-tables`, `${source.name}.${format}`)
      : (output ?? `${whose}-${source.name}.${format}`);
  const there = force === true ? undefined : sources.map(target).find((path) => existsSync(path));
  if (there !== undefined)
    throw new EnvironmentFault(
      `${there} is there already; give another --output, or --force to replace it.`,
    );
  const { dependencies, close } = await connect(folder);
  try {
    const scope =
      id === undefined
        ? "all"
        : [id === ORGANISATION ? ORGANISATION : (await neighbourhoodNamed(dependencies, id)).id];
    if (many) mkdirSync(output ?? `${whose}-tables`, { recursive: true });
    const files: (Written & { table: string; file: string })[] = [];
    for (const source of sources) {
      const file = target(source);
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
    console.log(
      json === true
        ? JSON.stringify({ neighbourhood: id ?? null, files })
        : files
            .map(
              ({ file, rows, sha256 }) =>
                `${file}: ${rows === 1 ? "1 row" : `${rows} rows`}, SHA-256 ${sha256}`,
            )
            .join("\n"),
    );
  } finally {
    await close();
  }
}

/** Under another name until the last byte is on the disk: whoever finds the file finds all of it. */
export async function writeWhole(
  dependencies: Stores & Always,
  {
    source,
    scope,
    format,
    file,
  }: { source: Source<keyof Stores>; scope: Scope; format: Format; file: string },
): Promise<Written> {
  const { bytes, written } = fileOf(source.of(dependencies, scope), format);
  const unfinished = `${file}.${process.pid}.part`;
  const handle = await open(unfinished, "w", 0o600).catch((error: unknown) => {
    throw new EnvironmentFault(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
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
