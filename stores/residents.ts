import type { AreaId, Day, NeighbourhoodId, ResidentId } from "#contract/ids.ts";
import { MailWish, Resident } from "#domain/dispatch/mail.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Table } from "./table.ts";
import { overPeople } from "./tables.ts";

const withOptOuts = (residents: readonly Resident[], optOuts: readonly MailWish[]): Resident[] => {
  const saidBy = saidIn(optOuts);
  return residents.map((resident) => ({ ...resident, ...saidBy.get(resident.id) }));
};
const saidIn = (optOuts: readonly MailWish[]) =>
  new Map(optOuts.map(({ resident, ...said }) => [resident, said]));

const readingOf = (people: Table) => ({
  async in(neighbourhood: NeighbourhoodId, areas: readonly AreaId[]): Promise<Resident[]> {
    const found: Resident[] = [];
    for (const area of areas)
      found.push(...(await people.list(Resident, peopleKeys.residents(neighbourhood, area))));
    return withOptOuts(found, await people.list(MailWish, peopleKeys.optOuts(neighbourhood)));
  },

  /** The same, one by one: only what people said about mail is held. */
  async *each(neighbourhood: NeighbourhoodId, areas: readonly AreaId[]): AsyncGenerator<Resident> {
    const saidBy = saidIn(await people.list(MailWish, peopleKeys.optOuts(neighbourhood)));
    for (const area of areas)
      for await (const resident of people.each(Resident, peopleKeys.residents(neighbourhood, area)))
        yield { ...resident, ...saidBy.get(resident.id) };
  },

  async some(
    neighbourhood: NeighbourhoodId,
    whom: readonly { area: AreaId; resident: ResidentId }[],
  ): Promise<Resident[]> {
    // Somebody can be looked for in several areas, and no key may stand twice in one request.
    const ids = [...new Set(whom.map(({ resident }) => resident))];
    const [found, optOuts] = await Promise.all([
      people.getMany(
        Resident,
        whom.map(({ area, resident }) => peopleKeys.resident(neighbourhood, area, resident)),
      ),
      people.getMany(
        MailWish,
        ids.map((resident) => peopleKeys.optOut(neighbourhood, resident)),
      ),
    ]);
    return withOptOuts(found, optOuts);
  },

  /** One person, wherever in the neighbourhood they live. */
  async one({ id, areas }: Neighbourhood, resident: ResidentId): Promise<Resident | undefined> {
    const [found] = await this.some(
      id,
      areas.map(({ id: area }) => ({ area, resident })),
    );
    return found;
  },

  /** What somebody said about mail, whether or not they still live here. */
  wishOf: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<MailWish | undefined> =>
    people.get(MailWish, peopleKeys.optOut(neighbourhood, resident)),
  wishes: (neighbourhood: NeighbourhoodId): Promise<MailWish[]> =>
    people.list(MailWish, peopleKeys.optOuts(neighbourhood)),
});

const writingOf = (people: Table) => ({
  saveAll: (neighbourhood: NeighbourhoodId, residents: readonly Resident[]): Promise<void> =>
    people.saveMany(
      residents.map((resident) => ({
        key: peopleKeys.resident(neighbourhood, resident.area, resident.id),
        facts: resident,
      })),
    ),

  removeAll: (
    neighbourhood: NeighbourhoodId,
    residents: readonly { id: ResidentId; area: AreaId }[],
  ): Promise<void> =>
    people.removeMany(
      residents.map(({ id, area }) => peopleKeys.resident(neighbourhood, area, id)),
    ),

  async unsubscribe(neighbourhood: NeighbourhoodId, resident: ResidentId, on: Day): Promise<void> {
    const key = peopleKeys.optOut(neighbourhood, resident);
    const before = await people.get(MailWish, key);
    if (before?.unsubscribed === undefined)
      await people.save(key, { ...before, resident, unsubscribed: on });
  },

  keepWish: (neighbourhood: NeighbourhoodId, wish: MailWish): Promise<void> =>
    people.save(peopleKeys.optOut(neighbourhood, wish.resident), wish),
  forgetWish: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<void> =>
    people.delete(peopleKeys.optOut(neighbourhood, resident)),

  async suppress(
    neighbourhood: NeighbourhoodId,
    resident: ResidentId,
    why: "bounced" | "complained",
  ): Promise<void> {
    const key = peopleKeys.optOut(neighbourhood, resident);
    const before = await people.get(MailWish, key);
    const suppressed = before?.suppressed === "complained" ? "complained" : why;
    await people.save(key, { ...before, resident, suppressed });
  },
});

/**
 * Who lives where and how to reach them. What a resident said about mail is kept apart from the
 * address, so that importing again undoes nothing.
 */
export const residents = overPeople((people) => ({ ...readingOf(people), ...writingOf(people) }));
