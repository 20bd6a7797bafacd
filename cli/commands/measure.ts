import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { Language } from "#contract/language.ts";
import { collectAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { type Measured, measure, type Unmeasurable } from "#domain/measurement/report/measure.ts";
import { mustRead, reasonOf, textIn } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { measurementReport } from "#web/report/measurement.ts";
import { jsonOption, print, type Printing } from "./options.ts";
import { readAnswers, UTF_8 } from "./read-answers.ts";
import { forPrograms, resultFiles } from "./results.ts";

type Options = Printing & {
  spec: string;
  weights?: string;
  strata?: string;
  baseline?: string;
  report?: string;
  results?: string;
  language: Language;
  encoding: string;
};

const HELP = `
A spec: {"items": [${[
  '{"id": "unsafe", "label": "Voelt zich wel eens onveilig", "type": "proportion", "column": "unsafe", ' +
    '"counts": ["ja"], "others": ["nee"], "better": "lower"}',
  '{"id": "grade", "type": "mean", "column": "grade", "lowest": 1, "highest": 10, "better": "higher"}],',
].join(",\n                   ")}
         ${[
           '"primary": ["unsafe"]',
           '"missing": ["weet niet"]',
           '"wave": "wave"',
           '"margins": [{"column": "sex", "population": {"m": 1550, "v": 1590}}]}',
         ].join(", ")}
${[
  "data/measurement/ has an example.",
  "Shares run from 0 to 1.",
  '"no-demonstrable-difference" is never "no effect": "detectable" tells what so many answers could have shown.',
].join(" ")}`;

export const measureCommand = new Command("measure")
  .description(
    "Estimates and compares the waves of a survey from files of answers. " +
      "It needs nothing but the files: no database, no account.",
  )
  .argument(
    "<files...>",
    "CSV with comma, semicolon or tab; one file a wave, or a column that names the wave",
  )
  .requiredOption(
    "--spec <file>",
    "JSON: the items, what counts as missing, the population, and the primary set that was declared beforehand",
  )
  .option("--weights <column>", "base weights, such as those of the sample")
  .option("--strata <column>", "the strata of the sample, such as areas")
  .option("--baseline <wave>", "the wave against which all others are held; without it the first")
  .option("--report <file>", "write a page with charts and tables, that stands by itself")
  .addOption(
    new Option("--language <language>", "of the page").choices(Language.options).default("nl"),
  )
  .option(
    "--results <folder>",
    "write results.json, estimates.csv and comparisons.csv there as they may be published: " +
      "without what rests on too few answers",
  )
  .option(
    "--encoding <name>",
    "in which the files are written, like windows-1252 as Excel often saves them",
    encodingOf,
    UTF_8,
  )
  .addOption(jsonOption("it"))
  .addHelpText("after", HELP)
  .action(run);

async function run(files: string[], options: Options): Promise<void> {
  refuseTwice(files);
  const spec = specAt(options.spec);
  const answers = collectAnswers(spec, { weights: options.weights, strata: options.strata });
  for (const file of files) await readAnswers(file, spec, answers, options.encoding);
  const waves = answers.waves();
  const baseline = options.baseline ?? waves[0]?.wave ?? "";
  const measured = measure(spec, waves, baseline, answers.strata());
  if (measured.kind !== "measured") throw new EnvironmentFault(why(measured));
  const { report, results, language } = options;
  if (report !== undefined)
    writeFileSync(report, measurementReport({ language, spec, measured, baseline }));
  if (results !== undefined) writeResults(results, measured);
  print(options, forPrograms(measured), forPeople(spec, measured, baseline));
}

function writeResults(folder: string, measured: Measured): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of resultFiles(measured)) writeFileSync(join(folder, name), text);
}

function specAt(path: string): MeasureSpec {
  const spec = MeasureSpec.safeParse(parsedJson(path));
  if (spec.success) return spec.data;
  const faults = spec.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvironmentFault(`${path} is not right:\n${faults.join("\n")}`);
}

function parsedJson(path: string): unknown {
  const text = textIn(mustRead(path));
  if (text === undefined)
    throw new EnvironmentFault(`${path} is not written in ${UTF_8}, as JSON is. Save it so.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EnvironmentFault(`${path} is no JSON: ${reasonOf(error)}`);
  }
}

function encodingOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new InvalidArgumentError(
      "Name one that browsers know, like utf-8, windows-1252 or utf-16le.",
    );
  }
}

function refuseTwice(files: readonly string[]): void {
  const places = files.map(placeOf);
  const twice = files.find((_, at) => places.indexOf(places[at] ?? "") < at);
  if (twice !== undefined)
    throw new EnvironmentFault(
      `${twice} is given twice: its answers would count double. Give each file once.`,
    );
}

/** The same file by whatever path. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new EnvironmentFault(`There is no file ${file}.`);
  }
}

function why(result: Unmeasurable): string {
  if (result.kind === "no-baseline")
    return `There is no such wave to compare with. The waves are: ${result.waves.join(", ")}.`;
  return `Wave ${result.wave} cannot be weighted: ${whyNotWeighted(result)}`;
}

function whyNotWeighted(result: Exclude<Unmeasurable, { kind: "no-baseline" }>): string {
  switch (result.kind) {
    case "empty":
      return `nobody of "${result.category}" (${result.margin}) answered. Merge it with another category.`;
    case "totals-differ":
      return (
        `the margins ${result.margins.join(" and ")} are about different numbers of people ` +
        `(${result.totals.join(" and ")}).`
      );
    case "limit-too-low":
      return (
        `with no weight above the limit "${result.category}" (${result.margin}) cannot be filled; ` +
        `it needs ${result.needed.toFixed(2)}.`
      );
    case "not-converged":
      return (
        `after ${result.rounds} rounds "${result.category}" (${result.margin}) ` +
        `is still ${(100 * result.gap).toFixed(2)} % off. ` +
        "The margins contradict each other in this sample; merge categories."
      );
  }
}

function forPeople(
  { items }: MeasureSpec,
  { estimates, comparisons }: Measured,
  baseline: string,
): string {
  const told = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));
  const figures = estimates.map(({ wave, item, n, estimate, low, high }) =>
    [
      `  ${item.padEnd(24)} ${wave.padEnd(12)} n ${String(n).padStart(6)}`,
      `${told(estimate)}  (${told(low)} to ${told(high)})`,
    ].join("  "),
  );
  const changes = comparisons.map((change) => {
    const item = `${change.item}${change.primary ? " *" : ""}`.padEnd(24);
    return [
      `  ${item} ${change.wave.padEnd(12)} ${told(change.difference)}`,
      `(${told(change.low)} to ${told(change.high)})`,
      `p ${told(change.adjusted)}`,
      `could show ${told(change.detectable)}`,
      change.verdict,
    ].join("  ");
  });
  return [
    `${items.length} items; baseline ${baseline}`,
    "",
    "Figures",
    figures.join("\n"),
    "",
    "Changes from the baseline (* declared beforehand)",
    changes.join("\n"),
  ].join("\n");
}
