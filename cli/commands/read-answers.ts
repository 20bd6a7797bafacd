import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import type { AnswerFault, collectAnswers } from "#domain/measurement/questionnaire/answers.ts";
import type { MeasureSpec } from "#domain/measurement/questionnaire/spec.ts";
import { delimiterIn, ParsedRecord } from "#functions/formats/csv.ts";
import { reasonOf } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { progressBar } from "./progress.ts";

/** Faults that are listed; a file with a wrong column has one on every line. */
const LISTED = 50;
/** Bytes from which on a file is worth a bar. */
const LARGE = 5_000_000;
const LINES_A_STEP = 5000;
export const UTF_8 = "utf-8";

type Answers = ReturnType<typeof collectAnswers>;
type Row = { line: number; fields: string[] };

/** Reads one file, a row at a time. Errors: EnvironmentFault that lists what is wrong, line by line. */
export async function readAnswers(
  file: string,
  spec: MeasureSpec,
  answers: Answers,
  encoding = UTF_8,
): Promise<void> {
  const wave = spec.files[basename(file)] ?? basename(file, extname(file));
  const faults = await faultsIn(rowsOf(file, encoding), answers, wave).catch((error: unknown) => {
    if (error instanceof EnvironmentFault) throw error;
    throw new EnvironmentFault(`${file} cannot be read: ${reasonOf(error)}`);
  });
  if (faults.length === 0) return;
  const lines = faults.slice(0, LISTED).map(({ line, column, message }) => {
    const where = column === undefined ? `line ${line}` : `line ${line}, ${column}`;
    return `  ${where}: ${message}`;
  });
  if (faults.length > LISTED) lines.push("  and so on");
  throw new EnvironmentFault(`${file} cannot be measured:\n${lines.join("\n")}`);
}

async function faultsIn(
  rows: AsyncGenerator<Row>,
  answers: Answers,
  wave: string,
): Promise<AnswerFault[]> {
  const head = await rows.next();
  if (head.done === true) return [{ line: 1, message: "the file is empty" }];
  const table = answers.table(head.value.fields, wave);
  const faults = table.kind === "faults" ? [...table.faults] : [];
  for await (const { line, fields } of rows) {
    if (table.kind === "open")
      faults.push(...table.add(fields).map((fault) => ({ line, ...fault })));
    if (faults.length > LISTED) break;
  }
  return faults;
}

/** The rows of a file, with a bar for a large one. */
async function* rowsOf(file: string, encoding: string): AsyncGenerator<Row> {
  const size = sizeOf(file);
  const stream = createReadStream(file);
  const rows = parse({
    delimiter: delimiterOf(file, encoding),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  });
  const bar = progressBar();
  // What goes wrong on the way comes out of the rows, below.
  pipeline(decoded(file, stream, encoding), rows, () => {});
  try {
    for await (const row of rows) {
      const { line, fields } = ParsedRecord.parse(row);
      yield { line, fields };
      if (size > LARGE && line % LINES_A_STEP === 0)
        bar.show(stream.bytesRead / size, `${basename(file)}: ${line} lines`);
    }
  } finally {
    bar.end();
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new EnvironmentFault(`There is no file ${file}.`);
  }
}

function delimiterOf(file: string, encoding: string): string {
  const handle = openSync(file, "r");
  const head = Buffer.alloc(65_536);
  const read = head.subarray(0, readSync(handle, head));
  closeSync(handle);
  return delimiterIn(new TextDecoder(encoding).decode(read));
}

/** The text of a file, part by part. Errors: EnvironmentFault that names the line that holds something else. */
async function* decoded(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  for await (const chunk of chunks) {
    const text = partOf(decoder, chunk);
    if (text === undefined) throw otherBytes(file, encoding, { chunk, lines });
    lines += newlinesIn(text);
    if (text !== "") yield text;
  }
  if (partOf(decoder) === undefined)
    throw new EnvironmentFault(
      `${file} is not written in ${encoding}, or it was cut off: it ends within a letter.`,
    );
}

/** The next part of a text, or without bytes its end; undefined for other bytes. */
function partOf(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string | undefined {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return undefined;
  }
}

function otherBytes(
  file: string,
  encoding: string,
  { chunk, lines }: { chunk: Uint8Array; lines: number },
): EnvironmentFault {
  const [before = ""] = new TextDecoder(encoding).decode(chunk).split("\uFFFD", 1);
  // No text in UTF-8 begins with these two bytes, and one in UTF-16 often does.
  const isUtf16 = lines === 1 && chunk[0] === 0xff && chunk[1] === 0xfe;
  const likely = isUtf16 ? "utf-16le" : "windows-1252";
  const save =
    likely === encoding
      ? "Save it"
      : `If it is written in ${likely}, as Excel does, add --encoding ${likely}; else save it`;
  const line = lines + newlinesIn(before);
  return new EnvironmentFault(
    `${file} is not written in ${encoding}: line ${line} holds other bytes. ${save} as "CSV UTF-8".`,
  );
}

const newlinesIn = (text: string): number => text.split("\n").length - 1;
