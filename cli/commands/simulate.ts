import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { Day } from "#contract/ids.ts";
import { readMeasuredSimulation } from "#cli/simulation/measured.ts";
import { type Progress, simulate } from "#cli/simulation/simulate.ts";
import { summaryText } from "#cli/simulation/summary-text.ts";
import { writeSimulation } from "#cli/simulation/write.ts";
import { assemblyIn } from "./assembly.ts";
import { DEFAULT_FOLDER, jsonOption, print, type Printing } from "./options.ts";
import { progressBar } from "./progress.ts";

type Options = Printing & {
  neighbourhood: string[];
  cycles: number;
  parts?: boolean;
  measure?: string;
  mails: boolean;
  seed: string;
  out: string;
  firstDay: Day;
  folder: string;
};

const SAMPLE = new URL("../../data/sample/zonnestraat", import.meta.url).pathname;

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
  .addOption(jsonOption("the summary"))
  .addHelpText(
    "after",
    "\nWithout --neighbourhood it takes data/sample/zonnestraat.\n" +
      "Example: buurt simulate --neighbourhood data/maastricht/nazareth --cycles 1 --seed 7 --out out/\n" +
      "Two years: buurt simulate --neighbourhood data/maastricht/limmel --neighbourhood data/maastricht/nazareth " +
      "--neighbourhood data/maastricht/wittevrouwenveld --neighbourhood data/maastricht/wyckerpoort " +
      "--parts --cycles 10 --no-mails --measure data/maastricht/two-years.json",
  )
  .action(run);

async function run(options: Options): Promise<void> {
  const { neighbourhood, measure, out, mails } = options;
  const assembly = await assemblyIn(options.folder);
  const bar = progressBar();
  const summary = await simulate(
    {
      ...options,
      folders: neighbourhood.length === 0 ? [SAMPLE] : neighbourhood,
      parts: options.parts === true,
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
  print(options, summary, summaryText(summary, resolve(out)));
  const ran = [...summary.cycles, ...(summary.measured?.waves ?? [])];
  if (ran.some(({ status }) => status !== "closed")) process.exitCode = 1;
}
