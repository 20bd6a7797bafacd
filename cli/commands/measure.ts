import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, extname, join } from "node:path";
import { pipeline } from "node:stream";
import { Command, InvalidArgumentError, Option } from "commander";
import { parse } from "csv-parse";
import * as z from "zod";
import { type AnswerFault, collectAnswers } from "#domain/measurement/questionnaire/answers.ts";
import { type Measured, measure, type Unmeasurable } from "#domain/measurement/report/measure.ts";
import { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { Language } from "#contract/language.ts";
import { forPrograms, resultFiles } from "./results.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { measurementReport } from "#web/report/measurement.ts";
import { progressBar } from "./progress.ts";

type Options = {
  spec: string;
  weights?: string;
  strata?: string;
  baseline?: string;
  report?: string;
  results?: string;
  language: Language;
  encoding: string;
  json?: boolean;
};

const DELIMITERS = [",", ";", "\t"];
/** Faults that are listed; a file with a wrong column has one on every line. */
const LISTED = 50;
/** Bytes from which on a file is worth a bar. */
const LARGE = 5_000_000;
const UTF_8 = "utf-8";
const Row = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });

export const measureCommand = new Command("measure")
  .description(
    "Estimates and compares the waves of a survey from files of answers. It needs nothing but the files: no database, no account.",
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
    "write results.json, estimates.csv and comparisons.csv there as they may be published: without what rests on too few answers",
  )
  .option(
    "--encoding <name>",
    "in which the files are written, like windows-1252 as Excel often saves them",
    encodingOf,
    UTF_8,
  )
  .option("--json", "print it for a program")
  .addHelpText(
    "after",
    `
A spec: {"items": [{"id": "unsafe", "label": "Voelt zich wel eens onveilig", "type": "proportion", "column": "unsafe", "counts": ["ja"], "others": ["nee"], "better": "lower"},
                   {"id": "grade", "type": "mean", "column": "grade", "lowest": 1, "highest": 10, "better": "higher"}],
         "primary": ["unsafe"], "missing": ["weet niet"], "wave": "wave", "margins": [{"column": "sex", "population": {"m": 1550, "v": 1590}}]}
data/measurement/ has an example. Shares run from 0 to 1. "no-demonstrable-difference" is never "no effect": "detectable" tells what so many answers could have shown.`,
  )
  .action(run);

async function run(files: string[], options: Options): Promise<void> {
  const twice = files.find((file, at) =>
    files.some((other, nth) => nth < at && placeOf(other) === placeOf(file)),
  );
  if (twice !== undefined)
    throw new EnvironmentFault(
      `${twice} is given twice: its answers would count double. Give each file once.`,
    );
  const spec = specAt(options.spec);
  const answers = collectAnswers(spec, { weights: options.weights, strata: options.strata });
  for (const file of files) await readAnswers(file, spec, answers, options.encoding);
  const waves = answers.waves();
  const baseline = options.baseline ?? waves[0]?.wave ?? "";
  const measured = measure(spec, waves, baseline, answers.strata());
  if (measured.kind !== "measured") throw new EnvironmentFault(why(measured));
  if (options.report !== undefined)
    writeFileSync(
      options.report,
      measurementReport({ language: options.language, spec, measured, baseline }),
    );
  if (options.results !== undefined) {
    mkdirSync(options.results, { recursive: true });
    for (const { name, text } of resultFiles(measured))
      writeFileSync(join(options.results, name), text);
  }
  console.log(
    options.json === true
      ? JSON.stringify(forPrograms(measured))
      : forPeople(spec, measured, baseline),
  );
}

function specAt(path: string): MeasureSpec {
  try {
    const spec = MeasureSpec.safeParse(JSON.parse(textOf(path)));
    if (spec.success) return spec.data;
    throw new EnvironmentFault(
      `${path} is not right:\n${spec.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`).join("\n")}`,
    );
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new EnvironmentFault(`${path} is no JSON: ${error.message}`);
    throw error;
  }
}

function textOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new EnvironmentFault(`There is no file ${path}.`);
  }
  try {
    return new TextDecoder(UTF_8, { fatal: true }).decode(bytes);
  } catch {
    throw new EnvironmentFault(`${path} is not written in ${UTF_8}, as JSON is. Save it so.`);
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

/** The same file by whatever path. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new EnvironmentFault(`There is no file ${file}.`);
  }
}

/** The text of a file, part by part. Errors: EnvironmentFault that names the line that holds something else, and what it may be. */
async function* decoded(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  for await (const chunk of chunks) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const [before = ""] = new TextDecoder(encoding).decode(chunk).split("\uFFFD", 1);
      // No text in UTF-8 begins with these two bytes, and one in UTF-16 often does.
      const likely =
        lines === 1 && chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "windows-1252";
      throw new EnvironmentFault(
        `${file} is not written in ${encoding}: line ${lines + newlinesIn(before)} holds other bytes. ${likely === encoding ? "Save it" : `If it is written in ${likely}, as Excel does, add --encoding ${likely}; else save it`} as "CSV UTF-8".`,
      );
    }
    lines += newlinesIn(text);
    if (text !== "") yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new EnvironmentFault(
      `${file} is not written in ${encoding}, or it was cut off: it ends within a letter.`,
    );
  }
}

const newlinesIn = (text: string): number => text.split("\n").length - 1;

/** Reads one file, a row at a time. Errors: EnvironmentFault that lists what is wrong, line by line. */
export async function readAnswers(
  file: string,
  spec: MeasureSpec,
  answers: ReturnType<typeof collectAnswers>,
  encoding = UTF_8,
): Promise<void> {
  const size = sizeOf(file);
  const bar = progressBar();
  const stream = createReadStream(file);
  const faults: AnswerFault[] = [];
  let table: ReturnType<typeof answers.table> | undefined;
  try {
    const rows = parse({
      delimiter: delimiterOf(file, encoding),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    });
    // What goes wrong on the way comes out of the rows, below.
    pipeline(decoded(file, stream, encoding), rows, () => {});
    for await (const row of rows) {
      const {
        record,
        info: { lines: line },
      } = Row.parse(row);
      if (table === undefined) {
        table = answers.table(record, spec.files[basename(file)] ?? basename(file, extname(file)));
        if (table.kind === "faults") faults.push(...table.faults);
      } else if (table.kind === "open")
        faults.push(...table.add(record).map((fault) => ({ line, ...fault })));
      if (faults.length > LISTED) break;
      if (size > LARGE && line % 5000 === 0)
        bar.show(stream.bytesRead / size, `${basename(file)}: ${line} lines`);
    }
  } catch (error) {
    if (error instanceof EnvironmentFault) throw error;
    throw new EnvironmentFault(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    bar.end();
  }
  if (table === undefined) faults.push({ line: 1, message: "the file is empty" });
  if (faults.length > 0)
    throw new EnvironmentFault(
      `${file} cannot be measured:\n${faults
        .slice(0, LISTED)
        .map(
          ({ line, column, message }) =>
            `  line ${line}${column === undefined ? "" : `, ${column}`}: ${message}`,
        )
        .join("\n")}${faults.length > LISTED ? "\n  and so on" : ""}`,
    );
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new EnvironmentFault(`There is no file ${file}.`);
  }
}

/** The delimiter that parts the first line best. */
function delimiterOf(file: string, encoding: string): string {
  const handle = openSync(file, "r");
  const head = Buffer.alloc(65_536);
  const [first = ""] = new TextDecoder(encoding)
    .decode(head.subarray(0, readSync(handle, head)))
    .split(/\r?\n/, 1);
  closeSync(handle);
  return (
    DELIMITERS.toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ??
    ","
  );
}

function why(result: Unmeasurable): string {
  switch (result.kind) {
    case "no-baseline":
      return `There is no such wave to compare with. The waves are: ${result.waves.join(", ")}.`;
    case "empty":
      return `Wave ${result.wave} cannot be weighted: nobody of "${result.category}" (${result.margin}) answered. Merge it with another category.`;
    case "totals-differ":
      return `Wave ${result.wave} cannot be weighted: the margins ${result.margins.join(" and ")} are about different numbers of people (${result.totals.join(" and ")}).`;
    case "limit-too-low":
      return `Wave ${result.wave} cannot be weighted: with no weight above the limit "${result.category}" (${result.margin}) cannot be filled; it needs ${result.needed.toFixed(2)}.`;
    case "not-converged":
      return `Wave ${result.wave} cannot be weighted: after ${result.rounds} rounds "${result.category}" (${result.margin}) is still ${(100 * result.gap).toFixed(2)} % off. The margins contradict each other in this sample; merge categories.`;
  }
}

function forPeople(
  { items }: MeasureSpec,
  { estimates, comparisons }: Measured,
  baseline: string,
): string {
  const told = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));
  const figures = estimates.map(
    ({ wave, item, n, estimate, low, high }) =>
      `  ${item.padEnd(24)} ${wave.padEnd(12)} n ${String(n).padStart(6)}  ${told(estimate)}  (${told(low)} to ${told(high)})`,
  );
  const changes = comparisons.map(
    ({ item, wave, difference, low, high, adjusted, detectable, verdict, primary }) =>
      `  ${`${item}${primary ? " *" : ""}`.padEnd(24)} ${wave.padEnd(12)} ${told(difference)}  (${told(low)} to ${told(high)})  p ${told(adjusted)}  could show ${told(detectable)}  ${verdict}`,
  );
  return `${items.length} items; baseline ${baseline}\n\nFigures\n${figures.join("\n")}\n\nChanges from the baseline (* declared beforehand)\n${changes.join("\n")}`;
}
