import type { Resident } from "#domain/dispatch/mail.ts";
import { countResidents, type ImportNumbers, numbersOf, residentsAfter, residentsChange, type ResidentsChange } from "#domain/dispatch/residents-change.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { Conflict } from "#functions/errors.ts";
import { planBaseline } from "#functions/measurement/plan-waves.ts";

export type Imported = ImportNumbers;

/** What a file that was read without a fault would change; nothing is written. */
export async function lookAtImport({ residents }: Pick<Dependencies, "residents">, { id, areas }: Neighbourhood, people: readonly Resident[], replace: boolean): Promise<{ before: Resident[]; change: ResidentsChange }> {
  const before = await residents.in(id, areas.map((area) => area.id));
  return { before, change: residentsChange(before, people, replace) };
}

/** `origin` is where it was asked for, `once` names it in the audit trail, `reason` and `file` (its SHA-256) are told there. */
type Told = { actor: string; origin: string; once?: string; reason?: string; file?: string };

/** Makes a change that was looked at. Running it again changes nothing. Errors: Conflict when the neighbourhood's facts changed meanwhile. */
export async function carryOut({ neighbourhoods, residents, audit, now }: Dependencies, { id }: Neighbourhood, revision: number, change: ResidentsChange, { actor, origin, once, reason, file }: Told): Promise<Imported> {
  const at = now();
  // First, so that no area can be taken away in which people are about to live.
  if (!(await neighbourhoods.count(id, countResidents(residentsAfter(change), at), revision))) throw new Conflict(`Somebody else is changing ${id}; look at it again.`);
  await residents.saveAll(id, [...change.added, ...change.changed.map(({ after }) => after)]);
  await residents.removeAll(id, [...change.moved, ...change.gone]);
  const numbers = numbersOf(change);
  const result = [...Object.entries(numbers).map(([what, count]) => `${count} ${what}`), ...(file === undefined ? [] : [`file ${file}`])].join(", ");
  await audit.tell(`imported:${once ?? at}`, { neighbourhood: id, at, actor, action: "import residents", object: id, result, origin, ...(reason === undefined ? {} : { reason }) });
  return numbers;
}

/**
 * Brings the people of a neighbourhood in line with a file that was read without a fault, and the neighbourhood with its facts. Who is not in the file stays, or goes with `replace`.
 * What somebody said about mail is kept apart and is not undone. Running it again changes nothing.
 */
export async function importResidents(dependencies: Dependencies, neighbourhood: Neighbourhood, people: readonly Resident[], { replace, actor }: { replace: boolean; actor: string }): Promise<Imported> {
  const { neighbourhoods } = dependencies;
  await neighbourhoods.save(neighbourhood);
  await planBaseline(dependencies, neighbourhood);
  const revised = await neighbourhoods.revised(neighbourhood.id);
  const { change } = await lookAtImport(dependencies, neighbourhood, people, replace);
  return carryOut(dependencies, neighbourhood, revised?.revision ?? 1, change, { actor, origin: "command" });
}
