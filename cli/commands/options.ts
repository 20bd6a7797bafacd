import { Option } from "commander";

export const DEFAULT_FOLDER = ".buurt";

/** The environment on which a command works. */
export const folderOption = new Option("--folder <folder>", "the environment's folder").default(
  DEFAULT_FOLDER,
);

export const dryRunOption = new Option("--dry-run", "only look for faults");

export type Printing = { json?: boolean | undefined };
export const jsonOption = (what = "the result"): Option =>
  new Option("--json", `print ${what} for a program`);

/** A result on one line for a program, or as text for people. */
export function print({ json }: Printing, facts: unknown, text: string): void {
  console.log(json === true ? JSON.stringify(facts) : text);
}
