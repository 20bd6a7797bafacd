import { globSync } from "node:fs";
import * as z from "zod";

const ROOT = new URL("../..", import.meta.url).pathname;

/** What is told in sentences, which nothing else repeats. */
const TOLD: ReadonlySet<string> = new Set(["what", "ENVIRONMENT"]);
/** Their names say what their words are for, and are said in code alone. */
const NAMED: ReadonlySet<string> = new Set(["MAIL_TAGS", "METRICS"]);

export type Words = {
  /** Said as a text: `"PANEL#"`, `"SubmitBallot"`, `"see figures"`. */
  texts: ReadonlySet<string>;
  /** Said as a name: `sorts.invitation`, `METRICS.stalled`. */
  names: ReadonlySet<string>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !(value instanceof z.ZodType);

/** The texts that something holds, however deep; and of an error its name. */
function textsIn(value: unknown, name = ""): string[] {
  if (value instanceof z.ZodEnum) return value.options.map(String);
  if (typeof value === "function") return value.prototype instanceof Error ? [value.name] : [];
  if (typeof value === "string") return [value];
  if (!isRecord(value) || TOLD.has(name)) return [];
  return Object.entries(value).flatMap(([key, held]) => (TOLD.has(key) ? [] : textsIn(held, key)));
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, held]) => [name, ...namesIn(held)])
    : [];
}

/** Every word that the contract exports: all that another place has to say in the same way. */
export async function wordsOfContract(): Promise<Words> {
  const files = globSync("contract/*.ts", { cwd: ROOT }).toSorted();
  const modules: object[] = await Promise.all(files.map((file) => import(`${ROOT}${file}`)));
  const exported = modules
    .flatMap((module) => Object.entries(module))
    // Functions that make keys of words.
    .filter(([name]) => !name.endsWith("Keys"));
  const texts = new Set(
    exported.flatMap(([name, value]) => [
      ...textsIn(value, name),
      ...(isRecord(value) && !Array.isArray(value) && !NAMED.has(name) ? Object.keys(value) : []),
    ]),
  );
  return { texts, names: new Set([...texts, ...exported.flatMap(([, value]) => namesIn(value))]) };
}
