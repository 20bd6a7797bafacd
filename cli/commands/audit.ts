import { Command, InvalidArgumentError, Option } from "commander";
import type { TrailFault, WrittenDown } from "#domain/audit.ts";
import { FORMATS } from "#functions/formats/files.ts";
import { auditTrail } from "#console/exports/tables/audit.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { DEFAULT_FOLDER } from "./assembly.ts";
import { exportTables } from "./export.ts";
import { type Verdicts, verifyFile, verifyKept } from "./trails.ts";

type Options = { folder: string; file?: string; expect?: WrittenDown; json?: boolean };

const WHY: Readonly<Record<TrailFault["why"], string>> = {
  changed: "was changed after it was written",
  missing: "is missing, or does not stand in its place",
  chain: "does not follow from the line before it",
  unwritten:
    "is not the one that was written down: lines were cut off, or the trail was written anew",
};

function writtenDown(text: string): WrittenDown {
  const [, seq, hash] = /^(?:(\d{1,10}):)?([a-f0-9]{64})$/.exec(text) ?? [];
  if (hash === undefined)
    throw new InvalidArgumentError(
      "Give the hash that was written down, 64 digits and letters from a to f, or the line's number and its hash, like 12:ab….",
    );
  return { hash, ...(seq === undefined ? {} : { seq: Number(seq) }) };
}

const verify = new Command("verify")
  .description(
    "Goes along the audit trail and says whether every line stands as it was written, and where not. 0: whole; 1: broken.",
  )
  .argument(
    "[neighbourhood]",
    "its id, like limmel, or organisation for what is done for all together; without it every trail",
  )
  .option("--file <file>", "a trail that was exported as CSV, so that nothing else is needed")
  .addOption(
    new Option(
      "--expect <line>",
      "the last line that was written down elsewhere, as its hash or like 12:<hash>: a trail that was cut off is found by it",
    ).argParser(writtenDown),
  )
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print the result for a program")
  .action(async (name: string | undefined, options: Options) => {
    if (options.expect !== undefined && name === undefined)
      throw new EnvironmentFault(
        "A line that was written down belongs to one trail: name its neighbourhood, too.",
      );
    say(
      options.file === undefined
        ? await verifyKept(name, options)
        : await verifyFile(options.file, name, options.expect),
      options,
    );
  })
  .exitOverride()
  .showHelpAfterError("(add --help to see how)");

function say(verdicts: Verdicts, { json, file }: Options): void {
  const broken = [...verdicts].filter(([, { fault }]) => fault !== undefined);
  const sentences = [...verdicts].map(([name, { lines, hash, fault }]) =>
    fault === undefined
      ? `${name}: ${lines === 0 ? "no lines yet." : `${lines} lines hold; the last is ${lines}:${hash}`}`
      : `${name}: broken. Line ${fault.seq} ${WHY[fault.why]}; ${lines} lines hold${fault.why === "unwritten" ? "" : " before it"}.`,
  );
  if (json === true)
    console.log(
      JSON.stringify({
        whole: broken.length === 0,
        trails: [...verdicts].map(([neighbourhood, verdict]) => ({
          neighbourhood,
          whole: verdict.fault === undefined,
          ...verdict,
        })),
      }),
    );
  else console.log(sentences.join("\n"));
  if (broken.length > 0)
    throw new EnvironmentFault(
      `${file ?? "The audit trail"} does not hold: ${broken.length} of ${verdicts.size} trails ${broken.length === 1 ? "is" : "are"} broken.`,
    );
  if (json !== true)
    console.log(
      "Write the last line down where nobody of the team can change it: --expect finds a trail that was cut off since.",
    );
}

const take = new Command("export")
  .description(
    "Takes the audit trail along; as CSV it can be verified with --file, without access to anything.",
  )
  .argument("[neighbourhood]", "its id, like limmel; without it all")
  .addOption(
    new Option("--format <format>", "csv can be verified again, xlsx is for reading")
      .choices(FORMATS)
      .default("csv"),
  )
  .option("--output <file>", "where to")
  .option("--force", "replace a file that is there")
  .option("--folder <folder>", "the environment's folder", DEFAULT_FOLDER)
  .option("--json", "print the result for a program")
  .action(
    (
      neighbourhood: string | undefined,
      options: Omit<Parameters<typeof exportTables>[1], "neighbourhood">,
    ) =>
      exportTables([auditTrail], {
        ...options,
        ...(neighbourhood === undefined ? {} : { neighbourhood }),
      }),
  )
  .exitOverride()
  .showHelpAfterError("(add --help to see how)");

export const auditCommand = new Command("audit")
  .description("Verifies the audit trail, or takes it along.")
  .addCommand(verify)
  .addCommand(take);
