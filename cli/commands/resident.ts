import { Argument, Command } from "commander";
import { eraseResident, factsOfResident, residentBy } from "#functions/dispatch/resident-facts.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { connect, neighbourhoodNamed } from "./connect.ts";

export const residentCommand = new Command("resident")
  .description(
    "Shows or erases all that is kept about one resident. What they answered cannot be found, and no count changes.",
  )
  .addArgument(
    new Argument("<what>", "export shows it, erase removes it").choices(["export", "erase"]),
  )
  .argument("<neighbourhood>", "its id, like limmel")
  .argument(
    "<who>",
    'the e-mail address, or for who has none "Kasia Nijsten, De straat 10, 6224 ZZ"',
  )
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print it for a program")
  .action(run);

async function run(
  what: string,
  id: string,
  who: string,
  { folder, json }: { folder: string; json?: boolean },
): Promise<void> {
  const { dependencies, close } = await connect(folder);
  try {
    const neighbourhood = await neighbourhoodNamed(dependencies, id);
    const resident = residentBy(dependencies, neighbourhood, who);
    const facts =
      what === "erase"
        ? await eraseResident(dependencies, neighbourhood, resident, {
            actor: "operator",
            origin: "command",
          })
        : await factsOfResident(dependencies, neighbourhood, resident);
    if (facts.resident === undefined && facts.invitations.length === 0)
      throw new EnvironmentFault(`Nothing is kept about ${who} in ${neighbourhood.name}.`);
    console.log(
      json === true || what === "export"
        ? JSON.stringify(facts, null, json === true ? 0 : 2)
        : `Erased: ${who}, ${facts.invitations.length} invitations and ${facts.mails.length} mails of it. The answers stay in the count; nobody can tell whose they are.`,
    );
  } finally {
    await close();
  }
}
