import { Command, InvalidArgumentError } from "commander";
import { storesOf } from "#cli/open-all.ts";
import { demonstrationActions, openSamples } from "#cli/demonstration.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import type { LocalEnvironment } from "#local/environment.ts";
import { assemblyIn, DEFAULT_FOLDER } from "./assembly.ts";

const port = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("give a port from 0 (any free one) to 65535.");
  return number;
};

export const startCommand = new Command("start")
  .description(
    "Runs Buurtcyclus on this machine until Ctrl+C; what it remembers lies in its folder, and a later start goes on there.",
  )
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--port <port>", "port of the site; without it 4280 when that is free, else any", port)
  .option("--empty", "do not bring sample neighbourhoods into an empty folder")
  .option("--json", "print the addresses for a program, on one line, as soon as they answer")
  .action(run);

async function run({
  folder,
  port: given,
  empty,
  json,
}: {
  folder: string;
  port?: number;
  empty?: boolean;
  json?: boolean;
}): Promise<void> {
  const environment = await openBuurtcyclus({
    folder,
    assembly: await assemblyIn(folder),
    time: "real",
    port: given,
    first: "BringUpToDate",
    actions: demonstrationActions,
  });
  const stop = async () => {
    await environment.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());

  const { neighbourhoods } = storesOf(environment.variables);
  const isEmpty = (await neighbourhoods.all()).length === 0;
  if (isEmpty && empty !== true) {
    if (json !== true) console.error("Bringing in sample neighbourhoods and starting a cycle …");
    await openSamples(environment);
  }
  const names = (await neighbourhoods.all()).map(({ id }) => id);
  if (json === true) console.log(JSON.stringify(addressesOf(environment, names)));
  else tell(environment, names, folder);
}

const addressesOf = ({ url }: LocalEnvironment, neighbourhoods: readonly string[]) => ({
  url,
  start: `${url}/_local/`,
  console: `${url}/console`,
  outbox: `${url}/_local/outbox`,
  neighbourhoods: neighbourhoods.map((id) => `${url}/${id}`),
});

function tell(environment: LocalEnvironment, names: readonly string[], folder: string): void {
  const { start, console: coordinator, outbox, neighbourhoods } = addressesOf(environment, names);
  console.log(`
Buurtcyclus runs. Open these in a browser:

  Start here    ${start}   the time, what runs, buttons to move on
  Console       ${coordinator}   for the coordinator; log in as Noor Janssen
  Outbox        ${outbox}   every mail; the links in them work
  Public pages  ${neighbourhoods.join("\n                ")}

Ctrl+C stops it; everything is kept in ${folder}, and the next start goes on from there.`);
}
