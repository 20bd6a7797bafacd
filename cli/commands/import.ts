import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { readResidents } from "#console/neighbourhoods/read-residents.ts";
import { readNeighbourhood } from "#cli/simulation/folder.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { connect, neighbourhoodNamed } from "./connect.ts";

type Options = {
  folder: string;
  facts?: string;
  replace?: boolean;
  dryRun?: boolean;
  json?: boolean;
};

export const importCommand = new Command("import")
  .description(
    "Brings the residents of a neighbourhood in from a file with the columns name, email, language and area, and for letters address, postcode and place.",
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
  .option("--dry-run", "only look for faults")
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print the result for a program")
  .addHelpText(
    "after",
    "\nWho has no e-mail address needs a postal one, and gets a letter.\nEvery fault is listed with its line, and then nothing is imported.\nWith PEOPLE_TABLE and CYCLE_TABLE set (see the stack's outputs) it imports into those tables on AWS.",
  )
  .action(run);

async function run(id: string, file: string, options: Options): Promise<void> {
  const { dependencies, where, close } = await connect(options.folder);
  try {
    const neighbourhood = await neighbourhoodOf(dependencies, id, file, options.facts);
    const frame = await readResidents(fileAt(file), neighbourhood, sha256);
    if (frame.kind === "faults") {
      if (options.json === true)
        console.log(
          JSON.stringify({
            imported: false,
            faults: frame.faults.map(({ line, column, message }) => ({ line, column, message })),
          }),
        );
      const list = frame.faults.map(({ line, message }) => `  line ${line}: ${message}`).join("\n");
      throw new EnvironmentFault(
        `${file} has ${frame.faults.length === 1 ? "a fault" : `${frame.faults.length} faults`}, and nothing was imported:\n${list}`,
      );
    }
    if (options.dryRun === true)
      return say(
        options,
        { imported: false, residents: frame.residents.length },
        `${file} is right: ${frame.residents.length} residents of ${neighbourhood.name}. Nothing was imported.`,
      );
    const { added, changed, unchanged, removed } = await importResidents(
      dependencies,
      neighbourhood,
      frame.residents,
      { replace: options.replace === true, actor: "operator" },
    );
    say(
      options,
      { imported: true, neighbourhood: neighbourhood.id, added, changed, unchanged, removed },
      `${neighbourhood.name}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, in ${where}.`,
    );
  } finally {
    await close();
  }
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

function fileAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new EnvironmentFault(`There is no file ${path}.`);
  }
}

function say({ json }: Options, facts: object, sentence: string): void {
  console.log(json === true ? JSON.stringify(facts) : sentence);
}
