import { present } from "#contract/present.ts";
import { Command, InvalidArgumentError, Option } from "commander";
import type { TrailFault, Verdict, WrittenDown } from "#domain/audit.ts";
import { FORMATS } from "#functions/formats/files.ts";
import { auditTrail } from "#console/exports/tables/audit.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { exportTables, type Taking } from "./export.ts";
import { folderOption, jsonOption, print, type Printing } from "./options.ts";
import { type Verdicts, verifyFile, verifyKept } from "./trails.ts";

type Options = Printing & { folder: string; file?: string; expect?: WrittenDown };

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
      "Give the hash that was written down, 64 digits and letters from a to f, " +
        "or the line's number and its hash, like 12:ab….",
    );
  return { hash, ...(seq === undefined ? {} : { seq: Number(seq) }) };
}

const verify = new Command("verify")
  .description(
    "Goes along the audit trail and says whether every line stands as it was written, and where not; " +
      "and whether every line is in it that was written down day by day where nobody can change it. " +
      "0: whole; 1: broken.",
  )
  .argument(
    "[neighbourhood]",
    "its id, like limmel, or organisation for what is done for all together; without it every trail",
  )
  .option("--file <file>", "a trail that was exported as CSV, so that nothing else is needed")
  .addOption(
    new Option(
      "--expect <line>",
      "the last line that was written down elsewhere, as its hash or like 12:<hash>: " +
        "a trail that was cut off is found by it",
    ).argParser(writtenDown),
  )
  .addOption(folderOption)
  .addOption(jsonOption())
  .action(async (name: string | undefined, options: Options) => {
    const { file, expect } = options;
    if (expect !== undefined && name === undefined)
      throw new EnvironmentFault(
        "A line that was written down belongs to one trail: name its neighbourhood, too.",
      );
    const expected = expect === undefined ? [] : [expect];
    const verdicts = await (file === undefined
      ? verifyKept(name, { folder: options.folder, expected })
      : verifyFile(file, name, expected));
    say(verdicts, options);
  });

function say(verdicts: Verdicts, options: Options): void {
  const trails = [...verdicts].map(([neighbourhood, verdict]) => ({
    neighbourhood,
    whole: verdict.fault === undefined,
    ...verdict,
  }));
  const broken = trails.filter(({ whole }) => !whole).length;
  print(options, { whole: broken === 0, trails }, trails.map(toldOf).join("\n"));
  const [what, are] = [options.file ?? "The audit trail", broken === 1 ? "is" : "are"];
  if (broken > 0)
    throw new EnvironmentFault(
      `${what} does not hold: ${broken} of ${trails.length} trails ${are} broken.`,
    );
  if (options.json !== true) console.log(sayingWhatItCannot(trails.map(({ anchors }) => anchors)));
}

/** Lines that were cut off at the end are found by what was written down elsewhere alone. */
function sayingWhatItCannot(anchors: readonly (number | undefined)[]): string {
  if (anchors.some((some) => some === undefined))
    return (
      "A file alone does not show whether lines were cut off at its end: --expect holds it " +
      "against a line that the auditors have by mail."
    );
  return anchors.some((some) => some !== 0)
    ? "The auditors have a line of every day by mail as well: --expect holds a trail against it."
    : "Nothing was written down elsewhere yet, so lines that were cut off at the end are not found. " +
        "Write the last line down where nobody of the team can change it: --expect finds a trail " +
        "that was cut off since.";
}

type Trail = Verdict & { neighbourhood: string; anchors?: number };

const days = (anchors: number | undefined): string =>
  anchors === undefined ? "" : `, and ${anchors} that were written down day by day are among them`;

function toldOf({ neighbourhood, lines, hash, fault, anchors }: Trail) {
  if (fault === undefined)
    return lines === 0
      ? `${neighbourhood}: no lines yet.`
      : `${neighbourhood}: ${lines} lines hold${days(anchors)}; the last is ${lines}:${hash}`;
  const before = fault.why === "unwritten" ? "" : " before it";
  return `${neighbourhood}: broken. Line ${fault.seq} ${WHY[fault.why]}; ${lines} lines hold${before}.`;
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
  .addOption(folderOption)
  .addOption(jsonOption())
  .action((neighbourhood: string | undefined, options: Omit<Taking, "neighbourhood">) =>
    exportTables([auditTrail], {
      ...options,
      ...present({ neighbourhood }),
    }),
  );

export const auditCommand = new Command("audit")
  .description("Verifies the audit trail, or takes it along.")
  .addCommand(verify)
  .addCommand(take);
