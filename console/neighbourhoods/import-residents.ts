import { present } from "#contract/present.ts";
import type { Deed } from "#contract/permissions.ts";
import type { Uses } from "#stores/stores.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import {
  countResidents,
  type ImportNumbers,
  numbersOf,
  residentsAfter,
  residentsChange,
  type ResidentsChange,
  type ResidentsCounted,
} from "#domain/dispatch/residents-change.ts";
import type { Instant, NeighbourhoodId } from "#contract/ids.ts";
import { areasIn, type Neighbourhood } from "#domain/neighbourhood.ts";
import type { Revised } from "#stores/neighbourhoods.ts";
import { Conflict } from "#contract/errors.ts";
import { found } from "#contract/found.ts";
import { planBaseline } from "#functions/measurement/plan-waves.ts";

/** Those of a file who may be taken in: who had themselves erased is left out. */
export async function withoutErased(
  { forgotten }: Uses<"forgotten">,
  { id }: Neighbourhood,
  people: readonly Resident[],
): Promise<Resident[]> {
  const known = await forgotten.among(
    id,
    people.map((resident) => resident.id),
  );
  return people.filter((resident) => known.get(resident.id)?.erased !== true);
}

/**
 * What a file that was read without a fault would change, and how the residents were counted
 * before; nothing is written.
 */
export async function lookAtImport(
  { residents, neighbourhoods }: Uses<"neighbourhoods" | "residents">,
  neighbourhood: Neighbourhood,
  people: readonly Resident[],
  replace: boolean,
): Promise<{ before: Resident[]; counted: ResidentsCounted | undefined; change: ResidentsChange }> {
  // In this order: who imports meanwhile is counted first, and is then seen here.
  const counted = await neighbourhoods.counted(neighbourhood.id);
  const before = await residents.in(neighbourhood.id, areasIn(neighbourhood));
  return { before, counted, change: residentsChange(before, people, replace) };
}

/**
 * Says how many will live where before anybody does: no area is taken away any more in which people
 * are about to live, and of two imports at once one goes first. False when it is too late.
 */
export const claimImport = (
  { neighbourhoods }: Uses<"neighbourhoods">,
  { facts, revision }: Revised,
  { change, counted }: { change: ResidentsChange; counted: ResidentsCounted | undefined },
  { at, by }: { at: Instant; by: string },
): Promise<boolean> =>
  neighbourhoods.count(facts.id, countResidents(residentsAfter(change), at, by), revision, counted);

/**
 * `origin` is where it was asked for, `once` names it in the audit trail, `reason` and `file` (its
 * SHA-256) are told there.
 */
type Told = {
  at: Instant;
  actor: string;
  origin: string;
  once?: string;
  reason?: string;
  file?: string;
};

/** Makes a change that was looked at and claimed, which has these `numbers`. Running it again changes nothing. */
export async function carryOut(
  stores: Uses<"audit" | "forgotten" | "residents">,
  id: NeighbourhoodId,
  { change, numbers }: { change: ResidentsChange; numbers: ImportNumbers },
  { at, actor, origin, once, reason, file }: Told,
): Promise<void> {
  const { residents, audit } = stores;
  await bringBack(stores, id, change.added);
  await residents.saveAll(id, [...change.added, ...change.changed.map(({ after }) => after)]);
  await residents.removeAll(id, change.moved);
  await setAside(stores, id, change.gone);
  const result = [
    ...Object.entries(numbers).map(([what, count]) => `${count} ${what}`),
    ...(file === undefined ? [] : [`file ${file}`]),
  ].join(", ");
  await audit.tell(`imported:${once ?? at}`, {
    neighbourhood: id,
    at,
    actor,
    action: "import residents" satisfies Deed,
    object: id,
    result,
    origin,
    ...present({ reason }),
  });
}

type Wishes = Uses<"forgotten" | "residents">;

/** What somebody said about mail before they were in no file stands again, before they do. */
async function bringBack(
  { forgotten, residents }: Wishes,
  id: NeighbourhoodId,
  added: readonly Resident[],
): Promise<void> {
  const known = await forgotten.among(
    id,
    added.map((resident) => resident.id),
  );
  for (const [resident, { erased: _erased, ...said }] of known) {
    await residents.keepWish(id, { resident, ...said });
    await forgotten.remove(id, resident);
  }
}

/** Who is in no file any more goes, and what they said about mail is kept where nobody can tell whose it is. */
async function setAside(
  { forgotten, residents }: Wishes,
  id: NeighbourhoodId,
  gone: readonly Resident[],
): Promise<void> {
  const said = gone.filter(
    ({ unsubscribed, suppressed }) => unsubscribed !== undefined || suppressed !== undefined,
  );
  for (const { id: resident, unsubscribed, suppressed } of said)
    await forgotten.keep(id, { resident, unsubscribed, suppressed });
  await residents.removeAll(id, gone);
  for (const { id: resident } of said) await residents.forgetWish(id, resident);
}

/**
 * Brings the people of a neighbourhood in line with a file that was read without a fault, and the
 * neighbourhood with its facts. Who is not in the file stays, or goes with `replace`. What somebody
 * said about mail is kept apart and is not undone; who had themselves erased stays out. Running it
 * again changes nothing.
 */
export async function importResidents(
  dependencies: Uses<
    "audit" | "forgotten" | "neighbourhoods" | "now" | "residents" | "secret" | "waves"
  >,
  neighbourhood: Neighbourhood,
  file: readonly Resident[],
  { replace, actor }: { replace: boolean; actor: string },
): Promise<ImportNumbers> {
  const { neighbourhoods, secret, now } = dependencies;
  await neighbourhoods.save(neighbourhood);
  const revised = found(
    await neighbourhoods.revised(neighbourhood.id),
    `There is no neighbourhood ${neighbourhood.id}.`,
  );
  await planBaseline(dependencies, revised.facts);
  const people = await withoutErased(dependencies, neighbourhood, file);
  const looked = await lookAtImport(dependencies, neighbourhood, people, replace);
  const { change } = looked;
  const [numbers, at] = [numbersOf(change), now()];
  if (!(await claimImport(dependencies, revised, looked, { at, by: secret() })))
    throw new Conflict(`Somebody else is changing ${neighbourhood.id}; try again.`);
  const told = { at, actor, origin: "command" };
  await carryOut(dependencies, neighbourhood.id, { change, numbers }, told);
  return numbers;
}
