import { Command } from "commander";
import type { Variable } from "#contract/environment.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Cycle } from "#domain/dispatch/cycle.ts";
import { runningIn } from "#local/folder.ts";
import { withFacts } from "./connect.ts";
import { folderOption, jsonOption, print, type Printing } from "./options.ts";

const NOTHING_RUNS = 3;

export const statusCommand = new Command("status")
  .description("Tells which cycles run and what each waits for. Looking changes nothing.")
  .addOption(folderOption)
  .addOption(jsonOption("it"))
  .action(run);

async function run({ folder, json }: Printing & { folder: string }): Promise<void> {
  const running = runningIn(folder);
  if (running === undefined && process.env["CYCLE_TABLE" satisfies Variable] === undefined) {
    print({ json }, { running: false }, `Nothing runs on ${folder}. Start it with npm start.`);
    process.exitCode = NOTHING_RUNS;
    return;
  }
  await withFacts(folder, async ({ dependencies: { neighbourhoods, cycles }, where, url }) => {
    const rows = await Promise.all(
      (await neighbourhoods.all()).map(async ({ id, name }) => ({
        id,
        name,
        cycles: (await cycles.of(id)).map(summaryOf),
      })),
    );
    const planned = await neighbourhoods.planned();
    const lines = [
      `Buurtcyclus runs on ${where}.`,
      ...rows.flatMap(({ name, cycles: its }) => [
        `${name}${its.length === 0 ? ": no cycle yet" : ""}`,
        ...its.map(toldOf),
      ]),
      ...planned.map(({ cycle, firstDay }) => `Planned: ${cycle} on ${firstDay}`),
    ];
    const facts = { running: true, url, pid: running?.pid, neighbourhoods: rows, planned };
    print({ json }, facts, lines.join("\n"));
  });
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

function toldOf({ cycle, status, waitsFor, at }: ReturnType<typeof summaryOf>): string {
  const when = at === undefined ? "" : ` at ${at}`;
  return `  ${cycle}: ${status}${waitsFor === undefined ? "" : `, waits for ${waitsFor}${when}`}`;
}
