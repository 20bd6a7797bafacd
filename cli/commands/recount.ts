import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { OTHER } from "#contract/ids.ts";
import { countProfile, outcomesOf } from "#domain/tally/count.ts";
import { ballotsIn, linesOf, representedBy } from "#domain/tally/profile.ts";
import { Rule, type Threshold, thresholdOf } from "#domain/tally/terms.ts";
import { FORMATS, readBallots } from "#functions/tally/formats/formats.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { parted, thresholdFrom } from "./threshold.ts";

type Options = {
  rule: Rule;
  seats: number;
  lot?: string[];
  threshold: Threshold;
  without: string[];
  json?: boolean;
};

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError("Give a whole number from 1 on.");
  return Number(text);
}

export const recountCommand = new Command("recount")
  .description(
    "Counts a file of ballots again. It needs nothing but the file: no database, no account.",
  )
  .argument(
    "<file>",
    `a file of ballots; its name ends in ${FORMATS.map((format) => `.${format}`).join(" ")}`,
  )
  .addOption(
    new Option("--rule <rule>", "how the agenda follows from the ballots")
      .choices(Rule.options)
      .default("phragmen"),
  )
  .addOption(
    new Option("--seats <number>", "how many topics are elected").default(3).argParser(wholeNumber),
  )
  .addOption(
    new Option(
      "--lot <topics>",
      "the order that breaks the last ties, parted by commas; without it the file's own",
    ).argParser(parted),
  )
  .addOption(
    new Option(
      "--threshold <threshold>",
      "how many ballots must name a topic: 94, 10%, 1/10, or 5,10% for the greater of both; 0 for none",
    )
      .default(thresholdFrom("5,10%"), "5,10%")
      .argParser(thresholdFrom),
  )
  .addOption(
    new Option("--without <topics>", "topics that cannot be elected, parted by commas")
      .default([OTHER], OTHER)
      .argParser(parted),
  )
  .option("--json", "print it for a program")
  .addHelpText(
    "after",
    "\nThe result holds the digest of the ballots, the root of the sealed ballots where the file has their ids, and the SHA-256 of the file itself: compare them with what was published.",
  )
  .action(run);

function run(path: string, { rule, seats, lot, threshold: wanted, without, json }: Options): void {
  const bytes = read(path);
  const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
  const found = readBallots(path, textOf(path, bytes), hash);
  if (found === undefined)
    throw new EnvironmentFault(
      `${path}: a file of ballots ends in ${FORMATS.map((format) => `.${format}`).join(", ")}; rename it to what it is.`,
    );
  if (found.kind === "faults") {
    if (json === true) console.log(JSON.stringify({ file: basename(path), faults: found.faults }));
    throw new EnvironmentFault(
      `${path} cannot be counted:\n${found.faults.map(({ line, message }) => `  line ${line}: ${message}`).join("\n")}`,
    );
  }
  const { profile, topics, places, root } = found.ballots;
  const lotOrder =
    lot === undefined
      ? topics
      : drawnLot(
          lot,
          topics,
          new Set([...profile.values()].flatMap(({ ranking }) => ranking.flat())),
        );
  const ballots = ballotsIn(profile);
  const threshold = thresholdOf(wanted, ballots);
  const { named, rounds, agenda, electorate } = countProfile(profile, {
    rule,
    seats,
    threshold,
    lotOrder,
    without,
    places,
  });
  const ties = rounds.flatMap(({ tie, topic }, at) =>
    tie === undefined ? [] : [{ round: at + 1, topic, ...tie }],
  );
  const result = {
    rule,
    ballots,
    seats,
    threshold,
    lot: lotOrder,
    agenda,
    rounds,
    ties,
    represented: representedBy(profile, agenda),
    named: Object.fromEntries(named),
    outcomes: outcomesOf(profile, electorate, seats),
    digest: hash(linesOf(profile).join("\n")),
    ...(root === undefined ? {} : { root }),
    file: { name: basename(path), bytes: bytes.length, sha256: hash(bytes) },
  };
  console.log(json === true ? JSON.stringify(result) : plain(result));
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new EnvironmentFault(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function textOf(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EnvironmentFault(
      `${path} is not text in UTF-8; save it as UTF-8 and run this again.`,
    );
  }
}

function drawnLot(
  lot: readonly string[],
  topics: readonly string[],
  named: ReadonlySet<string>,
): readonly string[] {
  const twice = lot.find((topic, at) => lot.indexOf(topic) !== at);
  const unknown = lot.filter((topic) => !topics.includes(topic));
  const missing = topics.filter((topic) => named.has(topic) && !lot.includes(topic));
  if (twice !== undefined) throw new EnvironmentFault(`The lot names ${twice} twice.`);
  if (missing.length > 0)
    throw new EnvironmentFault(
      `The lot lacks ${missing.join(", ")}; it must hold every topic that a ballot names.${unknown.length > 0 ? ` The file does not know ${unknown.join(", ")}.` : ""}`,
    );
  return lot;
}

type Result = {
  rule: Rule;
  ballots: number;
  seats: number;
  threshold: number;
  agenda: string[];
  rounds: ReturnType<typeof countProfile<string>>["rounds"];
  represented: number;
  outcomes: ReturnType<typeof outcomesOf<string>>;
  digest: string;
  root?: string;
  file: { sha256: string };
};

function plain({
  rule,
  ballots,
  seats,
  threshold,
  agenda,
  rounds,
  represented,
  outcomes,
  digest,
  root,
  file,
}: Result): string {
  const part = (some: number) =>
    `${some} of ${ballots} ballots (${ballots === 0 ? 0 : Math.round((1000 * some) / ballots) / 10} %)`;
  return [
    `${ballots} ballots, ${seats} seats, rule ${rule}; a topic counts from ${threshold} ballots on.`,
    "",
    ...rounds.map(
      ({ outcome, topic, measure, value, tie }, at) =>
        `${String(at + 1).padStart(3)}. ${outcome} ${topic}: ${measure} ${value}${tie === undefined ? "" : `; tie of ${tie.among.join(", ")}, broken by ${tie.brokenBy === "lot" ? "the lot" : "Borda"}`}`,
    ),
    "",
    `Agenda: ${agenda.join(", ") || "nothing"}. ${part(represented)} name a topic of it.`,
    ...outcomes.map(
      (one) => `  ${one.rule.padEnd(12)} ${one.agenda.join(", ")}: ${part(one.represented)}`,
    ),
    "",
    `Digest ${digest}`,
    ...(root === undefined ? [] : [`Root   ${root}`]),
    `File   ${file.sha256}`,
  ].join("\n");
}
