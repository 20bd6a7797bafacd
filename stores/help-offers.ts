import { present } from "#contract/present.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { type NeighbourhoodId, neighbourhoodOf, type RoundId } from "#contract/ids.ts";
import { peopleKeys } from "#contract/people-keys.ts";
import { HelpOffer, Offered } from "#domain/answer/help.ts";
import { offeredOf, offerWaits } from "#domain/answer/offers.ts";
import { having, lacking, PRESENT } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overBoth, overCycles } from "./tables.ts";
import type { Write } from "./transaction.ts";
import { waitsNoMore, waitsOrNot } from "./waiting.ts";

/** Offers of help to look over; `more`: there are others that came by the public page. */
export type OffersShown = { offers: readonly HelpOffer[]; more: boolean };

type Named = Pick<HelpOffer, "by" | "round" | "id">;
const KEYS = { link: peopleKeys.helpOffer, public: peopleKeys.publicOffer };
const keyOf = ({ by, round, id }: Named) => KEYS[by](round, id);

/** That an offer came and waits, where nothing says whose it is: with the write that makes it so. */
export const offering = (cycle: Table, offer: HelpOffer, mail = false): Write[] => [
  cycle.put(cycleKeys.offered(offer), offeredOf(offer, mail)),
  waitsOrNot(cycle, offerWaits(offer)),
];
export const offeredNoMore = (cycle: Table, offer: Pick<HelpOffer, "round" | "id">): Write[] => [
  cycle.remove(cycleKeys.offered(offer)),
  waitsNoMore(cycle, {
    neighbourhood: neighbourhoodOf(offer.round),
    kind: "help",
    object: `${offer.round}#${offer.id}`,
  }),
];

/** Who offered to help, with what and what came of it; forgotten with the round. */
export const helpOffers = overBoth((cycle, people) => {
  const byLink = (round: RoundId) => people().list(HelpOffer, peopleKeys.helpOffers(round));
  return {
    save: async (offer: HelpOffer, expires: number): Promise<void> => {
      await cycle.writeAll([
        people().put(keyOf(offer), offer, undefined, expires),
        ...offering(cycle, offer),
      ]);
    },
    get: (offer: Named): Promise<HelpOffer | undefined> => people().get(HelpOffer, keyOf(offer)),
    of: async (round: RoundId): Promise<HelpOffer[]> => [
      ...(await byLink(round)),
      ...(await people().list(HelpOffer, peopleKeys.publicOffers(round))),
    ],
    /** All that came by a link, and at most so many others. */
    async some(round: RoundId, most: number): Promise<OffersShown> {
      const [known, open] = await Promise.all([
        byLink(round),
        people().some(HelpOffer, peopleKeys.publicOffers(round), most + 1),
      ]);
      return { offers: [...known, ...open.slice(0, most)], more: open.length > most };
    },
    among: (offers: readonly Named[]): Promise<HelpOffer[]> =>
      people().getMany(HelpOffer, offers.map(keyOf)),

    /** `before` is the offer as it was read; false when somebody else answered it since. */
    answer: (before: HelpOffer, after: HelpOffer): Promise<boolean> =>
      cycle.writeAll([
        people().set(
          keyOf(before),
          {
            answer: after.answer,
            ...present({ answerBy: after.answerBy }),
          },
          before.answer === undefined ? lacking("answer") : having({ answer: before.answer }),
        ),
        ...offering(cycle, after, true),
      ]),
    /** Another secret by which it can be withdrawn, for a mail that is about to go out. */
    giveWayOut: ({ leave = [], ...offer }: HelpOffer, hash: string): Promise<boolean> =>
      people().update(keyOf(offer), { leave: [...leave, hash].slice(-20) }, PRESENT),
    /** Its answer was mailed. */
    mailed: (offer: HelpOffer): Promise<boolean> =>
      cycle.saveIf(PRESENT, cycleKeys.offered(offer), offeredOf(offer)),

    /** With who made it, or at their wish: nothing of it is counted any more. */
    remove: async (offer: Named): Promise<void> => {
      await cycle.writeAll([people().remove(keyOf(offer)), ...offeredNoMore(cycle, offer)]);
    },
  };
});

/** What became of offers of help, for who may not see whose they are. */
export const offered = overCycles((cycle) => ({
  of: (neighbourhood: NeighbourhoodId, round?: RoundId): Promise<Offered[]> =>
    cycle.list(Offered, cycleKeys.allOffered(neighbourhood, round)),
  /** The offers themselves are forgotten with their round: none of them waits any more. */
  async waitNoMore(round: RoundId): Promise<void> {
    for (const one of await this.of(neighbourhoodOf(round), round))
      await cycle.delete(
        cycleKeys.waiting({
          neighbourhood: neighbourhoodOf(round),
          kind: "help",
          object: `${round}#${one.id}`,
        }),
      );
  },
}));
