import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import type { Resident } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { readResidents } from "#console/neighbourhoods/read-residents.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { listed, mustRead } from "#cli/files.ts";
import { neighbourhoodNamed, withFacts, TABLES_ON_AWS } from "./connect.ts";
import { dryRunOption, folderOption, jsonOption, print, type Printing } from "./options.ts";

type Options = Printing & { folder: string; facts?: string; replace?: boolean; dryRun?: boolean };

export const importCommand = new Command("import")
  .description(
    "Brings the residents of a neighbourhood in from a file with the columns name, email, language and area, " +
      "and for letters address, postcode and place.",
  )
  .argument("<neighbourhood>", "its id, like limmel")
  .argument(
    "<file>",
    "XLSX, of which the first sheet counts, or CSV with comma, semicolon or tab, as a spreadsheet saves it",
  )
  .option(
    "--facts <file>",
    "neighbourhood.json, to bring in or to change the neighbourhood itself; one beside the file is found by itself",
  )
  .option("--replace", "also remove the residents who are not in the file")
  .addOption(dryRunOption)
  .addOption(folderOption)
  .addOption(jsonOption())
  .addHelpText(
    "after",
    `
Who has no e-mail address needs a postal one, and gets a letter.
Every fault is listed with its line, and then nothing is imported.
${TABLES_ON_AWS} it imports into those tables on AWS.`,
  )
  .action(run);

async function run(id: string, file: string, options: Options): Promise<void> {
  await withFacts(options.folder, async ({ dependencies, where }) => {
    const neighbourhood = await neighbourhoodOf(dependencies, id, file, options.facts);
    const residents = await residentsIn(file, neighbourhood, options);
    if (options.dryRun === true)
      return print(
        options,
        { imported: false, residents: residents.length },
        `${file} is right: ${residents.length} residents of ${neighbourhood.name}. Nothing was imported.`,
      );
    const { added, changed, unchanged, removed } = await importResidents(
      dependencies,
      neighbourhood,
      residents,
      { replace: options.replace === true, actor: "operator" },
    );
    print(
      options,
      { imported: true, neighbourhood: neighbourhood.id, added, changed, unchanged, removed },
      `${neighbourhood.name}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ` +
        `in ${where}.`,
    );
  });
}

/** The residents of a file. Errors: EnvironmentFault with every fault; for a program they are printed, too. */
async function residentsIn(
  file: string,
  neighbourhood: Neighbourhood,
  { json }: Options,
): Promise<Resident[]> {
  const frame = await readResidents(mustRead(file), neighbourhood, sha256);
  if (frame.kind === "frame") return frame.residents;
  const { faults } = frame;
  const told = faults.map(({ line, column, message }) => ({ line, column, message }));
  if (json === true) console.log(JSON.stringify({ imported: false, faults: told }));
  const many = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  throw new EnvironmentFault(`${file} has ${many}, and nothing was imported:\n${listed(faults)}`);
}

/** The neighbourhood of a given file, else the one beside the CSV with this id, else the one that is known already. */
async function neighbourhoodOf(
  dependencies: Stores & Always,
  name: string,
  csv: string,
  facts: string | undefined,
): Promise<Neighbourhood> {
  const given = facts === undefined ? besides(csv, name) : readNeighbourhood(facts);
  if (given === undefined) return neighbourhoodNamed(dependencies, name);
  if (given.id !== name)
    throw new EnvironmentFault(`${facts ?? csv} is about ${given.id}, not about ${name}.`);
  return given;
}

function besides(csv: string, name: string): Neighbourhood | undefined {
  const file = join(dirname(csv), "neighbourhood.json");
  const found = existsSync(file) ? readNeighbourhood(file) : undefined;
  return found?.id === name ? found : undefined;
}
