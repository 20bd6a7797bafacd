import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLUMNS } from "#domain/dispatch/frame.ts";
import type { Day } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { EnvironmentFault } from "#local/template/fault.ts";

/** Errors: EnvironmentFault, when a file is there and is not to be overwritten. */
export function mayWrite(file: string, force: boolean): void {
  if (existsSync(file) && !force)
    throw new EnvironmentFault(
      `There is a ${file} already. Name another folder, or add --force to write over it.`,
    );
}

/**
 * Writes the folder of a neighbourhood: its facts, a file for residents that is never written over, and what comes
 * next. Gives the names.
 */
export function writeNeighbourhood(
  folder: string,
  neighbourhood: Neighbourhood,
  firstDay: Day,
): string[] {
  mkdirSync(folder, { recursive: true });
  const [facts, residents, next] = [
    join(folder, "neighbourhood.json"),
    join(folder, "residents.csv"),
    join(folder, "README.md"),
  ];
  writeFileSync(facts, `${JSON.stringify(neighbourhood, null, 2)}\n`);
  const kept = existsSync(residents);
  if (!kept) writeFileSync(residents, `${COLUMNS.join(",")}\n`);
  writeFileSync(next, nextSteps(folder, neighbourhood, firstDay));
  return [facts, ...(kept ? [] : [residents]), next];
}

/** What comes next, for people. */
export function nextSteps(
  folder: string,
  { id, name, areas, languages }: Neighbourhood,
  firstDay: Day,
): string {
  const residents = join(folder, "residents.csv");
  const columns = [
    `Columns: ${COLUMNS.join(", ")}.`,
    `Areas: ${areas.map((area) => area.id).join(", ")}.`,
    `Languages: ${languages.join(", ")}.`,
    "Who has no e-mail needs address, postcode and place.",
  ];
  return `# ${name}

1. Put the residents into residents.csv. ${columns.join(" ")}
2. Look for faults: \`npx buurt import ${id} ${residents} --dry-run\`
3. Bring them in, with the facts of the neighbourhood: \`npx buurt import ${id} ${residents}\`
4. Start the first cycle in the console, with ${firstDay} as its first day.

${PHOTO}
`;
}

const PHOTO =
  "A photo of the contact person: put it beside neighbourhood.json and name it there, " +
  '`"photo": "name.webp"`, at most 4500 bytes.';
