import type { RoundId } from "#contract/ids.ts";
import { HelpOffer } from "#domain/answer/help.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { overPeople } from "./tables.ts";

/** Offers of help to look over; `more`: there are others that came by the public page. */
export type OffersShown = { offers: readonly HelpOffer[]; more: boolean };

const KEYS = { link: peopleKeys.helpOffer, public: peopleKeys.publicOffer };

/** Who offered to help, with what; forgotten with the round. */
export const helpOffers = overPeople((people) => {
  const byLink = (round: RoundId) => people.list(HelpOffer, peopleKeys.helpOffers(round));
  return {
    save: (offer: HelpOffer, expires: number): Promise<void> =>
      people.save(KEYS[offer.by](offer.round, offer.id), offer, expires),
    of: async (round: RoundId): Promise<HelpOffer[]> => [
      ...(await byLink(round)),
      ...(await people.list(HelpOffer, peopleKeys.publicOffers(round))),
    ],
    /** All that came by a link, and at most so many others. */
    async some(round: RoundId, most: number): Promise<OffersShown> {
      const [known, open] = await Promise.all([
        byLink(round),
        people.some(HelpOffer, peopleKeys.publicOffers(round), most + 1),
      ]);
      return { offers: [...known, ...open.slice(0, most)], more: open.length > most };
    },
    remove: ({ by, round, id }: Pick<HelpOffer, "by" | "round" | "id">): Promise<void> =>
      people.delete(KEYS[by](round, id)),
  };
});
