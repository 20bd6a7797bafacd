import { readFileSync } from "node:fs";
import * as z from "zod";
import { EnvironmentFault } from "#local/template/fault.ts";

/** Why something went wrong, in the words of who noticed. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Errors: EnvironmentFault that says what is missing. */
export function mustRead(path: string, missing = `There is no file ${path}.`): Buffer {
  const bytes = bytesAt(path);
  if (bytes === undefined) throw new EnvironmentFault(missing);
  return bytes;
}

/** Text in UTF-8; undefined when it is none. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The JSON in a file. Errors: EnvironmentFault that begins with `unreadable` and ends with the reason. */
export function jsonAt(path: string, unreadable = `${path} cannot be read`): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new EnvironmentFault(`${unreadable}: ${reasonOf(error)}`);
  }
}

/** What a file says, when it is what the schema asks. Errors: EnvironmentFault that lists every fault. */
export function fitting<S extends z.ZodType>(path: string, schema: S, said: unknown): z.infer<S> {
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  throw new EnvironmentFault(`${path} is not right:\n${z.prettifyError(parsed.error)}`);
}

/** Faults of a file, a line each. */
export const listed = (faults: readonly { line: number; message: string }[]): string =>
  faults.map(({ line, message }) => `  line ${line}: ${message}`).join("\n");
