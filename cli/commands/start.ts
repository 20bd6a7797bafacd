import { Command, InvalidArgumentError } from "commander";
import type { StepName } from "#contract/steps.ts";
import { storesOf } from "#cli/open-all.ts";
import { openBuurtcyclus, writeDownPeople } from "#cli/buurtcyclus.ts";
import { openSamples } from "#cli/demonstration.ts";
import type { LocalEnvironment } from "#local/environment.ts";
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
  .option("--empty", "do not bring sample neighbourhoods into an empty folder")
  .option("--json", "print the addresses for a program, on one line, as soon as they answer")
  .action(run);

async function run(options: Options): Promise<void> {
  const { environment, names } = await inSteps((begin) => opened(options, begin));
  const addresses = addressesOf(environment, names);
  print(options, addresses, whatRuns(addresses, options.folder));
}

/** The environment with its neighbourhoods; into an empty folder the samples are brought. */
async function opened({ folder, port: given, empty }: Options, begin: Begin) {
  const assembly = await assemblyIn(folder, () => begin("Synthesizing the app"));
  begin("Starting the database, the machines and the site");
  const environment = await openBuurtcyclus({
    folder,
    assembly,
    time: "real",
    port: given,
    first: "BringUpToDate" satisfies StepName,
  });
  const stop = async () => {
    await environment.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());

  const { members, neighbourhoods } = storesOf(environment.variables);
  await writeDownPeople({ members });
  const namesNow = async () => (await neighbourhoods.all()).map(({ id }) => id);
  const names = await namesNow();
  if (names.length > 0 || empty === true) return { environment, names };
  await openSamples(environment, begin);
  return { environment, names: await namesNow() };
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

  Start here    ${addresses.start}   the time, what runs, buttons to move on
  Console       ${addresses.console}   for the coordinator; log in as Noor Janssen
  Outbox        ${addresses.outbox}   every mail; the links in them work
  Public pages  ${addresses.neighbourhoods.join("\n                ")}

Ctrl+C stops it; everything is kept in ${folder}, and the next start goes on from there.`;
