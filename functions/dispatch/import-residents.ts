import type { Resident } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import type { Dependencies } from "#functions/adapters/live.ts";
import { planBaseline } from "#functions/measurement/plan-waves.ts";

const addressOf = ({ address }: Resident) => JSON.stringify([address?.street, address?.postcode, address?.place]);

export type Imported = { added: number; changed: number; unchanged: number; removed: number };

/**
 * Brings the people of a neighbourhood in line with a file that was read without a fault. Who is not in the file stays, or goes with `replace`.
 * What somebody said about mail is kept apart and is not undone. Running it again changes nothing.
 */
export async function importResidents(dependencies: Dependencies, neighbourhood: Neighbourhood, people: readonly Resident[], { replace, actor }: { replace: boolean; actor: string }): Promise<Imported> {
  const { neighbourhoods, residents, audit, now } = dependencies;
  await neighbourhoods.save(neighbourhood);
  await planBaseline(dependencies, neighbourhood);
  const before = new Map((await residents.in(neighbourhood.id, neighbourhood.areas.map(({ id }) => id))).map((resident) => [resident.id, resident]));
  const wanted = new Set(people.map(({ id }) => id));
  const added = people.filter(({ id }) => !before.has(id));
  const changed = people.filter((person) => {
    const known = before.get(person.id);
    return known !== undefined && (known.name !== person.name || known.email !== person.email || addressOf(known) !== addressOf(person) || known.language !== person.language || known.area !== person.area);
  });
  const moved = changed.flatMap(({ id, area }) => {
    const known = before.get(id);
    return known === undefined || known.area === area ? [] : [known];
  });
  const gone = replace ? [...before.values()].filter(({ id }) => !wanted.has(id)) : [];

  await residents.saveAll(neighbourhood.id, [...added, ...changed]);
  await residents.removeAll(neighbourhood.id, [...moved, ...gone]);
  const imported = { added: added.length, changed: changed.length, unchanged: people.length - added.length - changed.length, removed: gone.length };
  const at = now();
  await audit.tell(`imported:${at}`, { neighbourhood: neighbourhood.id, at, actor, action: "import residents", object: neighbourhood.id, result: Object.entries(imported).map(([what, count]) => `${count} ${what}`).join(", "), origin: "command" });
  return imported;
}
