import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import {
  type Check,
  CHECKS,
  PublishedCount,
  UNCHECKED,
  verified,
} from "#domain/tally/published.ts";
import { readBallots } from "#functions/tally/formats/formats.ts";
import { sha256 } from "#stores/sha256.ts";
import { fitting, listed, mustRead, reasonOf } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { jsonOption, print, type Printing } from "./options.ts";

const FILES = ["count.json", "ballots.csv", "receipts.txt"] as const;
type Name = (typeof FILES)[number];

export const verifyCommand = new Command("verify")
  .description(
    "Verifies a count from what everybody can download: its rows, their root, the receipt codes, the count " +
      "and the agenda. It needs no account. 0: all holds; 1: something does not.",
  )
  .argument(
    "<where>",
    "the address of the count's page, like https://buurt.example/count/limmel_whole_001, " +
      `or a folder with ${FILES.join(", ")} of it`,
  )
  .addOption(jsonOption())
  .action(run);

async function run(where: string, printing: Printing): Promise<void> {
  const [count, ballots, receipts] = await Promise.all(
    FILES.map((name) => (/^https?:/.test(where) ? fetched(where, name) : inFolder(where, name))),
  );
  const told = fitting(`${where}: count.json`, PublishedCount, jsonOf(where, count));
  const read = readBallots("ballots.csv", ballots ?? "", sha256);
  if (read?.kind !== "ballots")
    throw new EnvironmentFault(
      `${where}: ballots.csv cannot be read:\n${listed(read?.faults ?? [])}`,
    );
  const { profile, root } = read.ballots;
  const codes = (receipts ?? "").split("\n").filter((line) => line !== "");
  const held = verified({ count: told, profile, root, receipts: codes }, sha256);
  const all = Object.entries(CHECKS).map(([name, says]) => ({
    name,
    says,
    holds: isHeld(name, held),
  }));
  const broken = all.filter(({ holds }) => !holds);
  print(
    printing,
    { cycle: told.cycle, holds: broken.length === 0, checks: all, unchecked: UNCHECKED },
    [
      ...all.map(({ says, holds }) => `${holds ? "holds" : "FAILS"}  ${says}`),
      ...leftOut(told),
      "",
      "What nobody can check from a download:",
      ...UNCHECKED.map((what) => `- ${what}`),
    ].join("\n"),
  );
  if (broken.length > 0)
    throw new EnvironmentFault(
      `The count of ${told.cycle} does not hold: ${broken.length} of ${all.length} checks fail. ` +
        "Download it once more; if it fails again, ask the municipality why.",
    );
}

/** What was published of answers that do not count; nothing in a download can bear it out. */
function leftOut({ withdrawn = 0, left }: PublishedCount): string[] {
  const { setAside = 0, missing = 0, older = false } = left ?? {};
  return [
    ...(withdrawn > 0 ? [`told   ${withdrawn} answers were withdrawn before closing`] : []),
    ...(left === undefined
      ? []
      : [
          `told   ${setAside} ballots did not fit and were set aside, ${missing} answers are missing${
            older ? ", and some may count as they were before" : ""
          }: the coordinator and an auditor agreed to count the rest (${left.reason})`,
        ]),
  ];
}

const isHeld = (name: string, held: Readonly<Record<Check, boolean>>): boolean =>
  Object.entries(held).some(([check, holds]) => check === name && holds);

/** The path of the page ends in the cycle; what else stands in its address is left out. */
async function fetched(page: string, name: Name): Promise<string> {
  const address = `${page.replace(/[?#].*$/s, "").replace(/\/$/, "")}/${name}`;
  const reply = await fetch(address).catch((error: unknown) => {
    throw new EnvironmentFault(`${address} does not answer: ${reasonOf(error)}.`);
  });
  if (reply.ok) return reply.text();
  throw new EnvironmentFault(
    `${address} answers ${reply.status}. A count has files once its agenda stands and at least ten residents answered.`,
  );
}

/** Browsers put the round before the name of what they download. */
async function inFolder(folder: string, name: Name): Promise<string> {
  const found = filesIn(folder).find((file) => file === name || file.endsWith(`-${name}`));
  if (found === undefined)
    throw new EnvironmentFault(`${folder} has no ${name}; download it from the count's page.`);
  return mustRead(join(folder, found)).toString("utf8");
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new EnvironmentFault(`${folder} is no folder that can be read: ${reasonOf(error)}.`);
  }
}

function jsonOf(where: string, text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EnvironmentFault(`${where}: count.json is no JSON: ${reasonOf(error)}.`);
  }
}
