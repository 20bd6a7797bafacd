import { Command } from "commander";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { runningIn } from "#local/folder.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { connect } from "./connect.ts";

const NOTHING_RUNS = 3;

export const statusCommand = new Command("status")
  .description("Tells which cycles run and what each waits for. Looking changes nothing.")
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print it for a program")
  .action(run);

async function run({ folder, json }: { folder: string; json?: boolean }): Promise<void> {
  const running = runningIn(folder);
  if (running === undefined && process.env["CYCLE_TABLE"] === undefined) {
    if (json === true) console.log(JSON.stringify({ running: false }));
    else console.log(`Nothing runs on ${folder}. Start it with npm start.`);
    process.exitCode = NOTHING_RUNS;
    return;
  }
  const { dependencies, where, url, close } = await connect(folder);
  const { neighbourhoods, cycles } = dependencies;
  const rows = await Promise.all(
    (await neighbourhoods.all()).map(async ({ id, name }) => ({
      id,
      name,
      cycles: (await cycles.of(id)).map(summaryOf),
    })),
  );
  const planned = await neighbourhoods.planned();
  await close();
  if (json === true)
    return console.log(
      JSON.stringify({ running: true, url, pid: running?.pid, neighbourhoods: rows, planned }),
    );
  console.log(`Buurtcyclus runs on ${where}.`);
  for (const { name, cycles: its } of rows) {
    console.log(`${name}${its.length === 0 ? ": no cycle yet" : ""}`);
    for (const { cycle, status, waitsFor, at } of its)
      console.log(
        `  ${cycle}: ${status}${waitsFor === undefined ? "" : `, waits for ${waitsFor}${at === undefined ? "" : ` at ${at}`}`}`,
      );
  }
  for (const { cycle, firstDay } of planned) console.log(`Planned: ${cycle} on ${firstDay}`);
}

function summaryOf(cycle: Cycle) {
  const next = momentAfter(cycle);
  return {
    cycle: cycle.id,
    status: cycle.status,
    waitsFor: next?.moment,
    at: next?.at,
    reason: cycle.reason,
  };
}
