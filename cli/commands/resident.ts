import { Argument, Command } from "commander";
import { eraseResident } from "#functions/dispatch/erase-resident.ts";
import { factsOfResident, residentBy } from "#functions/dispatch/resident-facts.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { neighbourhoodNamed, withFacts } from "./connect.ts";
import { folderOption, jsonOption, print, type Printing } from "./options.ts";

export const residentCommand = new Command("resident")
  .description(
    "Shows or erases all that is kept about one resident. What they answered cannot be found; " +
      "an answer that is not sealed yet is taken back, and no count changes.",
  )
  .addArgument(
    new Argument("<what>", "export shows it, erase removes it").choices(["export", "erase"]),
  )
  .argument("<neighbourhood>", "its id, like limmel")
  .argument(
    "<who>",
    'the e-mail address, or for who has none "Kasia Nijsten, De straat 10, 6224 ZZ"',
  )
  .addOption(folderOption)
  .addOption(jsonOption("it"))
  .action(run);

async function run(
  what: string,
  id: string,
  who: string,
  { folder, json }: Printing & { folder: string },
): Promise<void> {
  await withFacts(folder, async ({ dependencies }) => {
    const neighbourhood = await neighbourhoodNamed(dependencies, id);
    const resident = residentBy(dependencies, neighbourhood, who);
    const by = { actor: "operator", origin: "command" };
    const facts =
      what === "erase"
        ? await eraseResident(dependencies, neighbourhood, resident, by)
        : await factsOfResident(dependencies, neighbourhood, resident);
    const kept = Object.entries(facts).filter(([, { length }]) => length > 0);
    if (kept.length === 0)
      throw new EnvironmentFault(`Nothing is kept about ${who} in ${neighbourhood.name}.`);
    const erased =
      `Erased: ${who}, ${kept.map(([part, { length }]) => `${length} ${part}`).join(", ")}. ` +
      "An answer of a round that is open was taken back; those that are sealed stay in the count, " +
      "and nobody can tell whose they are.";
    print({ json }, facts, what === "export" ? JSON.stringify(facts, null, 2) : erased);
  });
}
