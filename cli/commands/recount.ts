import { present } from "#contract/present.ts";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { OTHER } from "#contract/ids.ts";
import { countProfile, outcomesOf } from "#domain/tally/count.ts";
import { ballotsIn, linesOf, type Profile, representedBy } from "#domain/tally/profile.ts";
import { Rule, type Threshold, thresholdOf } from "#domain/tally/terms.ts";
import type { FileBallots } from "#functions/tally/formats/ballot-file.ts";
import { FORMATS, readBallots } from "#functions/tally/formats/formats.ts";
import { sha256 } from "#stores/sha256.ts";
import { listed, reasonOf, textIn } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { jsonOption, print, type Printing } from "./options.ts";
import { thresholdFrom, withCommas } from "./threshold.ts";

type Options = Printing & {
  rule: Rule;
  seats: number;
  lot?: string[];
  threshold: Threshold;
  without: string[];
};

const ENDINGS = FORMATS.map((format) => `.${format}`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError("Give a whole number from 1 on.");
  return Number(text);
}

export const recountCommand = new Command("recount")
  .description(
    "Counts a file of ballots again. It needs nothing but the file: no database, no account.",
  )
  .argument("<file>", `a file of ballots; its name ends in ${ENDINGS.join(" ")}`)
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
    ).argParser(withCommas),
  )
  .addOption(
    new Option(
      "--threshold <threshold>",
      "how many ballots must name a topic: 94, 10%, 1/10, or 3,10% for the greater of both; 0 for none",
    )
      .default(thresholdFrom("3,10%"), "3,10%")
      .argParser(thresholdFrom),
  )
  .addOption(
    new Option("--without <topics>", "topics that cannot be elected, parted by commas")
      .default([OTHER], OTHER)
      .argParser(withCommas),
  )
  .addOption(jsonOption("it"))
  .addHelpText(
    "after",
    "\nThe result holds the digest of the ballots, the root of the ballots where every line is one, " +
      "and the SHA-256 of the file itself: compare them with what was published.",
  )
  .action(run);

function run(path: string, { rule, seats, lot, threshold: wanted, without, json }: Options): void {
  const bytes = ballotBytes(path);
  const { profile, topics, places, root } = ballotsOf(path, bytes, { json });
  const lotOrder = lot === undefined ? topics : drawnLot(lot, topics, profile);
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
    digest: sha256(linesOf(profile).join("\n")),
    ...present({ root }),
    file: { name: basename(path), bytes: bytes.length, sha256: sha256(bytes) },
  };
  print({ json }, result, plain(result));
}

function ballotBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new EnvironmentFault(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/**
 * What a file of ballots holds. Errors: EnvironmentFault with every fault; for a program they are
 * printed, too.
 */
function ballotsOf(path: string, bytes: Uint8Array, { json }: Printing): FileBallots {
  const text = textIn(bytes);
  if (text === undefined)
    throw new EnvironmentFault(
      `${path} is not text in UTF-8; save it as UTF-8 and run this again.`,
    );
  const found = readBallots(path, text, sha256);
  if (found === undefined)
    throw new EnvironmentFault(
      `${path}: a file of ballots ends in ${ENDINGS.join(", ")}; rename it to what it is.`,
    );
  if (found.kind === "ballots") return found.ballots;
  const { faults } = found;
  if (json === true) console.log(JSON.stringify({ file: basename(path), faults }));
  throw new EnvironmentFault(`${path} cannot be counted:\n${listed(faults)}`);
}

/**
 * The lot as it was given. Errors: EnvironmentFault when it names a topic twice, or lacks one that
 * a ballot names.
 */
function drawnLot(
  lot: readonly string[],
  topics: readonly string[],
  profile: Profile<string>,
): readonly string[] {
  const named = new Set([...profile.values()].flatMap(({ ranking }) => ranking.flat()));
  const twice = lot.find((topic, at) => lot.indexOf(topic) !== at);
  const unknown = lot.filter((topic) => !topics.includes(topic));
  const missing = topics.filter((topic) => named.has(topic) && !lot.includes(topic));
  if (twice !== undefined) throw new EnvironmentFault(`The lot names ${twice} twice.`);
  if (missing.length === 0) return lot;
  const foreign = unknown.length > 0 ? ` The file does not know ${unknown.join(", ")}.` : "";
  throw new EnvironmentFault(
    `The lot lacks ${missing.join(", ")}; it must hold every topic that a ballot names.${foreign}`,
  );
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
    ...rounds.map(({ outcome, topic, measure, value, tie }, at) => {
      const by = tie?.brokenBy === "lot" ? "the lot" : "Borda";
      const broken = tie === undefined ? "" : `; tie of ${tie.among.join(", ")}, broken by ${by}`;
      return `${String(at + 1).padStart(3)}. ${outcome} ${topic}: ${measure} ${value}${broken}`;
    }),
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
