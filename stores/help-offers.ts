import type { RoundId } from "#contract/ids.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { overPeople } from "./tables.ts";

/** Who offered to help, with what; forgotten with the round. */
export const helpOffers = overPeople((people) => ({
  save: (offer: HelpOffer, expires: number): Promise<void> =>
    people.save(peopleKeys.helpOffer(offer.round, offer.id), offer, expires),
  of: (round: RoundId): Promise<HelpOffer[]> =>
    people.list(HelpOffer, peopleKeys.helpOffers(round)),
  remove: ({ round, id }: Pick<HelpOffer, "round" | "id">): Promise<void> =>
    people.delete(peopleKeys.helpOffer(round, id)),
}));
