import type { RoundId } from "#contract/ids.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import type { Table } from "./table.ts";
import { peopleTable } from "./tables.ts";
import { provider } from "./place.ts";

export type HelpOffers = ReturnType<typeof helpOffersIn>;

/** Who offered to help, with what; forgotten with the round. */
export const helpOffersIn = (people: Table) => ({
  save: (offer: HelpOffer, expires: number): Promise<void> =>
    people.save(peopleKeys.helpOffer(offer.round, offer.id), offer, expires),
  of: (round: RoundId): Promise<HelpOffer[]> =>
    people.list(HelpOffer, peopleKeys.helpOffers(round)),
});

export const helpOffers = provider((place) => helpOffersIn(peopleTable(place)));
