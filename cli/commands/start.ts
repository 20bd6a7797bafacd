import { Command, InvalidArgumentError } from "commander";
import type { StepName } from "#contract/steps.ts";
import { storesOf } from "#cli/open-all.ts";
import { openBuurtcyclus, sayWhoseItIs, writeDownPeople } from "#cli/buurtcyclus.ts";
import { layHistory } from "#cli/history/kept.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { isFresh } from "#local/prepared.ts";
import { assemblyIn } from "./assembly.ts";
import { folderOption, print, type Printing } from "./options.ts";
import { type Begin, inSteps } from "./progress.ts";

type Options = Printing & { folder: string; port?: number; empty?: boolean };

const port = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("give a port from 0 (any free one) to 65535.");
  return number;
};

export const startCommand = new Command("start")
  .description(
    "Runs Buurtcyclus on this machine until Ctrl+C; what it remembers lies in its folder, " +
      "and a later start goes on there.",
  )
  .addOption(folderOption)
  .option("--port <port>", "port of the site; without it 4280 when that is free, else any", port)
  .option("--empty", "begin without the sample neighbourhoods")
  .option("--json", "print the addresses for a program, on one line, as soon as they answer")
  .action(run);

async function run(options: Options): Promise<void> {
  const { environment, names } = await inSteps((begin) => opened(options, begin));
  const addresses = addressesOf(environment, names);
  print(options, addresses, whatRuns(addresses, options.folder));
}

/** The environment with its neighbourhoods; on a folder that is new, those of the demonstration. */
async function opened({ folder, port: given, empty }: Options, begin: Begin) {
  const assembly = await assemblyIn(folder, () => begin("Synthesizing the app"));
  const isNew = isFresh(folder) && empty !== true;
  if (isNew) begin("Laying out two years of six neighbourhoods");
  const fill = isNew ? layHistory(folder) : undefined;
  begin("Starting the database, the machines and the site");
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    time: "real",
    port: given,
    fill,
    first: "BringUpToDate" satisfies StepName,
  });
  const stop = async () => {
    await environment.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());

  const stores = storesOf(environment.variables, environment.clock.now);
  const { neighbourhoods } = stores;
  await writeDownPeople(stores);
  await sayWhoseItIs(stores);
  return { environment, names: (await neighbourhoods.all()).map(({ id }) => id) };
}

const addressesOf = ({ url }: LocalEnvironment, neighbourhoods: readonly string[]) => ({
  url,
  start: `${url}/_local/`,
  console: `${url}/console`,
  outbox: `${url}/_local/outbox`,
  neighbourhoods: neighbourhoods.map((id) => `${url}/${id}`),
});

const whatRuns = (addresses: ReturnType<typeof addressesOf>, folder: string): string => `
Buurtcyclus runs. Open these in a browser:

  Start here    ${addresses.start}   be a resident, be the coordinator, see two years
  Console       ${addresses.console}   for the team; log in as Noor Janssen, the coordinator
  Outbox        ${addresses.outbox}   every mail; the links in them work
  Public pages  ${addresses.neighbourhoods.join("\n                ")}

Ctrl+C stops it; everything is kept in ${folder}, and the next start goes on from there.`;
