import * as z from "zod";
import { Resident } from "#domain/dispatch/mail.ts";
import { ImportNumbers } from "#domain/dispatch/residents-change.ts";
import { NeighbourhoodId, RandomId, type ResidentId } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

const HOUR = 60 * 60;
/** Residents in one item: with every field at its longest they stay below the 400 kB that an item may have. */
const PER_PART = 250;

/** A residents file that was looked through. It is kept for an hour, for somebody to confirm it. */
export const PendingImport = z.strictObject({
  id: RandomId,
  neighbourhood: NeighbourhoodId,
  /** SHA-256 of the file. */
  file: z.string(),
  replace: z.boolean(),
  /** SHA-256 of the residents and areas beside which it was laid. */
  beside: z.string(),
  /** Whole seconds since 1970. */
  until: z.int(),
  done: z.boolean(),
  numbers: ImportNumbers,
});
export type PendingImport = z.infer<typeof PendingImport>;

export const PendingPart = z.strictObject({
  id: RandomId.optional(),
  residents: z.array(Resident),
});

/** What of them is about one person, and how that goes. */
const erasingIn = (people: Table) => ({
  /** The files that wait and name somebody, with what they say. */
  async naming(
    neighbourhood: NeighbourhoodId,
    resident: ResidentId,
  ): Promise<{ import: string; resident: Resident }[]> {
    const parts = await people.list(PendingPart, peopleKeys.pendingParts(neighbourhood));
    return parts.flatMap(({ id, residents }) =>
      residents
        .filter((one) => one.id === resident)
        .flatMap((one) => (id === undefined ? [] : { import: id, resident: one })),
    );
  },

  /** All of it, as if its hour were over. */
  async drop(neighbourhood: NeighbourhoodId, id: string): Promise<void> {
    const parts = await people.list(PendingPart, peopleKeys.pendingParts(neighbourhood, id));
    await people.delete(peopleKeys.pendingImport(neighbourhood, id));
    for (const part of parts.keys())
      await people.delete(peopleKeys.pendingPart(neighbourhood, id, part));
  },
});

export const pendingImports = overPeople((people) => ({
  ...erasingIn(people),
  until: (now: string): number => Math.floor(Date.parse(now) / 1000) + HOUR,

  async keep(pending: PendingImport, residents: readonly Resident[]): Promise<void> {
    const { neighbourhood, id, until } = pending;
    for (let from = 0; from < residents.length; from += PER_PART)
      await people.save(
        peopleKeys.pendingPart(neighbourhood, id, from / PER_PART),
        { id, residents: residents.slice(from, from + PER_PART) },
        until,
      );
    await people.save(peopleKeys.pendingImport(neighbourhood, id), pending, until);
  },

  /** Nothing once its hour is over, whether or not the store forgot it already. */
  async get(
    neighbourhood: NeighbourhoodId,
    id: string,
    now: string,
  ): Promise<PendingImport | undefined> {
    const found = await people.get(PendingImport, peopleKeys.pendingImport(neighbourhood, id));
    return found === undefined || found.until <= Date.parse(now) / 1000 ? undefined : found;
  },

  residents: async ({ neighbourhood, id }: PendingImport): Promise<Resident[]> =>
    (await people.list(PendingPart, peopleKeys.pendingParts(neighbourhood, id))).flatMap(
      ({ residents }) => residents,
    ),

  markDone: (pending: PendingImport): Promise<void> =>
    people.save(
      peopleKeys.pendingImport(pending.neighbourhood, pending.id),
      { ...pending, done: true },
      pending.until,
    ),

  /** The people in it; what came of it is still told for the rest of its hour. */
  async forgetPeople({ neighbourhood, id }: PendingImport, residents: number): Promise<void> {
    await people.removeMany(
      Array.from({ length: Math.ceil(residents / PER_PART) }, (_, part) =>
        peopleKeys.pendingPart(neighbourhood, id, part),
      ),
    );
  },
}));
