import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { bytesAt } from "#cli/files.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import type { Typed } from "./question.ts";

const Draft = z.strictObject({ about: z.string(), typed: z.record(z.string(), z.string()) });
const ABOUT =
  "Answers to buurt init that are not finished. Run the same command again to go on; delete this file to begin anew.";

/** What was answered before in this place. Errors: EnvironmentFault for a file that is none of ours. */
export function readDraft(file: string): Typed {
  const bytes = bytesAt(file);
  if (bytes === undefined) return {};
  try {
    return Draft.parse(JSON.parse(bytes.toString("utf8"))).typed;
  } catch {
    throw new EnvironmentFault(`${file} cannot be read as a draft. Delete it to begin anew.`);
  }
}

/** Keeps the answers as a whole, whenever the power goes; for this user alone, since people's addresses are in it. */
export function keepDraft(file: string, typed: Typed): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ about: ABOUT, typed }, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${file}.new`, file);
}

export const dropDraft = (file: string): void => rmSync(file, { force: true });
