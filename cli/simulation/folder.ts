import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import type { Resident } from "#domain/dispatch/mail.ts";
import { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { readResidentsCsv } from "#console/neighbourhoods/read-residents.ts";
import { bytesAt, fitting, listed, mustRead, reasonOf } from "#cli/files.ts";
import { withPhotos } from "#cli/photo.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { Answer } from "./response-model.ts";

/** A neighbourhood as a folder holds it: `neighbourhood.json`, `residents.csv` and, to simulate it, `answers.csv`. */
export type NeighbourhoodFolder = {
  neighbourhood: Neighbourhood;
  residents: Resident[];
  answers: Answer[] | undefined;
};

const place = z.string();
const AnswerRow = z
  .object({
    email: z.email(),
    day: z.coerce.number().min(0).max(70),
    first: place,
    second: place.default(""),
    third: place.default(""),
    other: z.string().default(""),
  })
  .transform(({ first, second, third, ...rest }): Answer => ({
    ...rest,
    topics: [first, second, third].filter((topic) => topic !== ""),
  }));

/** Errors: EnvironmentFault that lists every fault of every file. */
export function readNeighbourhoodFolder(folder: string): NeighbourhoodFolder {
  const neighbourhood = readNeighbourhood(join(folder, "neighbourhood.json"));
  const file = join(folder, "residents.csv");
  const frame = readResidentsCsv(ofFolder(file), neighbourhood, sha256);
  if (frame.kind === "faults")
    throw new EnvironmentFault(`${file} cannot be used:\n${listed(frame.faults)}`);
  return {
    neighbourhood,
    residents: frame.residents,
    answers: readAnswers(join(folder, "answers.csv")),
  };
}

/** Errors: EnvironmentFault that says what is wrong in the file, or with a photo that it names. */
export function readNeighbourhood(file: string): Neighbourhood {
  const facts = jsonIn(file, ofFolder(file).toString("utf8"));
  return fitting(file, Neighbourhood, withPhotos(file, facts));
}

function readAnswers(file: string): Answer[] | undefined {
  const text = bytesAt(file);
  if (text === undefined) return undefined;
  const rows: unknown = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  return fitting(file, z.array(AnswerRow), rows);
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EnvironmentFault(`${file} is not JSON: ${reasonOf(error)}.`);
  }
}

const ofFolder = (file: string): Buffer =>
  mustRead(
    file,
    `There is no ${file}. A neighbourhood's folder holds neighbourhood.json and residents.csv; see data/README.md.`,
  );
