import { createHmac } from "node:crypto";
import * as z from "zod";
import type { NeighbourhoodId, ResidentId } from "#contract/ids.ts";
import { MailWish } from "#domain/dispatch/mail.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { setting } from "./place.ts";
import { overPeople } from "./tables.ts";

/** What is left of somebody who is in no list any more. */
export const Forgotten = z.strictObject({
  pseudonym: z.string().regex(/^[a-f0-9]{64}$/),
  /** Had themselves erased, and is not taken in again. */
  erased: z.literal(true).optional(),
  unsubscribed: MailWish.shape.unsubscribed,
  suppressed: MailWish.shape.suppressed,
});
export type Forgotten = z.infer<typeof Forgotten>;

/**
 * Who had themselves erased, and what those said about mail who are in no file any more. It stands
 * under a keyed hash: who has a list of addresses and not the key cannot tell whether somebody is
 * among them. It is made of the resident's id, so that what earlier releases kept gets the same name.
 */
export const forgotten = overPeople((people, place) => {
  const pseudonymOf = (resident: ResidentId): string =>
    createHmac("sha256", setting(place, "PSEUDONYM_KEY")).update(resident).digest("hex");

  return {
    async keep(
      neighbourhood: NeighbourhoodId,
      { resident, ...said }: MailWish & Pick<Forgotten, "erased">,
    ): Promise<void> {
      const pseudonym = pseudonymOf(resident);
      await people.save(peopleKeys.forgotten(neighbourhood, pseudonym), { pseudonym, ...said });
    },

    /** Of these people those who are kept, with what they said. */
    async among(
      neighbourhood: NeighbourhoodId,
      residents: readonly ResidentId[],
    ): Promise<Map<ResidentId, Omit<Forgotten, "pseudonym">>> {
      const ids = new Map(residents.map((resident) => [pseudonymOf(resident), resident]));
      const found = await people.getMany(
        Forgotten,
        [...ids.keys()].map((pseudonym) => peopleKeys.forgotten(neighbourhood, pseudonym)),
      );
      return new Map(
        found.flatMap(({ pseudonym, ...said }) => {
          const resident = ids.get(pseudonym);
          return resident === undefined ? [] : [[resident, said] as const];
        }),
      );
    },

    remove: (neighbourhood: NeighbourhoodId, resident: ResidentId): Promise<void> =>
      people.delete(peopleKeys.forgotten(neighbourhood, pseudonymOf(resident))),
  };
});
