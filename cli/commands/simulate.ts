import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { Day } from "#contract/ids.ts";
import { readMeasuredSimulation } from "#cli/simulation/measured.ts";
import { type Progress, simulate } from "#cli/simulation/simulate.ts";
import type { Summary } from "#cli/simulation/summary.ts";
import { writeSimulation } from "#cli/simulation/write.ts";
import { assemblyIn, DEFAULT_FOLDER } from "./assembly.ts";
import { progressBar } from "./progress.ts";

type Options = {
  neighbourhood: string[];
  cycles: number;
  parts?: boolean;
  measure?: string;
  mails: boolean;
  seed: string;
  out: string;
  firstDay: Day;
  folder: string;
  json?: boolean;
};

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 20)
    throw new InvalidArgumentError("give a whole number from 1 to 20.");
  return number;
};
const day = (text: string): Day => {
  const parsed = Day.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError("give a day like 2026-09-07.");
  return parsed.data;
};
const collect = (folder: string, before: string[]): string[] => [...before, folder];

export const simulateCommand = new Command("simulate")
  .description(
    "Runs whole cycles in virtual time through the real machines, functions and database.",
  )
  .option(
    "--neighbourhood <folder>",
    "a folder with neighbourhood.json, residents.csv and maybe answers.csv; may be repeated",
    collect,
    [],
  )
  .option("--cycles <number>", "cycles of each neighbourhood, one after the other", whole, 1)
  .option(
    "--parts",
    "each cycle asks a part of its neighbourhood, half of its first area, not the whole",
  )
  .option(
    "--measure <file>",
    "measure as well: a JSON file with the design, the number of waves and where the approach works",
  )
  .option("--no-mails", "do not write every mail into a file of its own")
  .option("--seed <text>", "the same seed gives the same bytes", "1")
  .option("--first-day <day>", "first day of the first cycle", day, Day.parse("2026-09-07"))
  .option("--out <folder>", "where the results go", "out")
  .option("--folder <folder>", "where the synthesized app is kept", DEFAULT_FOLDER)
  .option("--json", "print the summary for a program")
  .addHelpText(
    "after",
    "\nWithout --neighbourhood it takes data/sample/zonnestraat.\nExample: buurt simulate --neighbourhood data/maastricht/nazareth --cycles 1 --seed 7 --out out/\nTwo years: buurt simulate --neighbourhood data/maastricht/limmel --neighbourhood data/maastricht/nazareth --neighbourhood data/maastricht/wittevrouwenveld --neighbourhood data/maastricht/wyckerpoort --parts --cycles 10 --no-mails --measure data/maastricht/two-years.json",
  )
  .action(run);

async function run({
  neighbourhood,
  cycles,
  parts,
  measure,
  mails,
  seed,
  out,
  firstDay,
  folder,
  json,
}: Options): Promise<void> {
  const folders =
    neighbourhood.length === 0
      ? [new URL("../../data/sample/zonnestraat", import.meta.url).pathname]
      : neighbourhood;
  const assembly = await assemblyIn(folder);
  const bar = progressBar();
  const summary = await simulate(
    {
      folders,
      cycles,
      parts: parts === true,
      seed,
      firstDay,
      assembly,
      measure: measure === undefined ? undefined : readMeasuredSimulation(measure),
    },
    ({ from, to, now, mails: sent, answers }: Progress) =>
      bar.show(
        (now - from) / (to - from),
        `${new Date(now).toISOString().slice(0, 10)}  ${sent} mails, ${answers} answers`,
      ),
    (simulated) => {
      bar.show(1, "writing the results");
      return writeSimulation(simulated, out, { mails });
    },
  ).finally(bar.end);
  if (json === true) console.log(JSON.stringify(summary));
  else tell(summary, resolve(out));
  if (
    [...summary.cycles, ...(summary.measured?.waves ?? [])].some(
      ({ status }) => status !== "closed",
    )
  )
    process.exitCode = 1;
}

function tell(
  {
    cycles,
    measured,
    secondsOf,
    seconds,
    peakMegabytes,
    transitions,
    largestHistory,
    largestStateBytes,
    databaseRequests,
    databaseShare,
  }: Summary,
  out: string,
): void {
  for (const { cycle, status, residents, answers, agenda, adoptedBy, mails, actions } of cycles) {
    console.log(`${cycle}: ${status}`);
    console.log(
      `  ${residents} residents asked, ${answers} answered (${((100 * answers) / Math.max(1, residents)).toFixed(1)} %)`,
    );
    for (const [kind, outcomes] of Object.entries(mails))
      console.log(
        `  ${kind}: ${Object.entries(outcomes)
          .map(([outcome, count]) => `${count} ${outcome}`)
          .join(", ")}`,
      );
    console.log(`  agenda (${adoptedBy ?? "not adopted"}): ${agenda.join(", ") || "no topics"}`);
    console.log(
      `  actions: ${
        Object.entries(actions)
          .map(([state, count]) => `${count} ${state}`)
          .join(", ") || "none"
      }`,
    );
  }
  for (const { wave, status, drawn, respondents, verdicts } of measured?.waves ?? []) {
    console.log(`${wave}: ${status}, ${drawn} drawn, ${respondents} took part`);
    if (Object.keys(verdicts).length > 0)
      console.log(
        `  ${Object.entries(verdicts)
          .map(([indicator, verdict]) => `${indicator} ${verdict}`)
          .join(", ")}`,
      );
  }
  for (const { place, conclusion } of measured?.dossier ?? [])
    console.log(
      `dossier of ${place}: ${conclusion.kind === "decided" ? conclusion.advice : conclusion.kind}`,
    );
  console.log(
    `Time per phase: ${Object.entries(secondsOf)
      .map(([phase, its]) => `${phase} ${its} s`)
      .join(", ")}`,
  );
  console.log(
    `${seconds} s, at most ${peakMegabytes} MB; ${transitions} transitions, largest history ${largestHistory} events, largest state ${largestStateBytes} bytes; ${databaseRequests} database requests, ${Math.round(databaseShare * 100)} % of the handlers' time`,
  );
  console.log(`Results: ${out}/report.html`);
}
