import { cycleKeys } from "#contract/cycle-keys.ts";
import { offeredOf, offerAnsweredBy, offerWaits } from "#domain/answer/offers.ts";
import { cycles } from "#stores/cycles.ts";
import { helpOffers } from "#stores/help-offers.ts";
import { neighbourhoods } from "#stores/neighbourhoods.ts";
import { cycleTable } from "#stores/tables.ts";
import { waitsOrNot } from "#stores/waiting.ts";
import type { Migration } from "./migration.ts";

export const offersWait: Migration = {
  version: 12,
  what: "an offer of help waits for its answer, and what came of it can be counted",
  why: "whoever offered help before hears from a person as well",
  async run(place) {
    const cycle = cycleTable(place);
    for await (const { id, norms } of neighbourhoods(place).each())
      for (const { round } of await cycles(place).of(id))
        for (const offer of await helpOffers(place).of(round)) {
          const answerBy = offer.answerBy ?? offerAnsweredBy(offer.on, norms);
          await cycle.writeAll([
            cycle.create(cycleKeys.offered(offer), offeredOf(offer)),
            waitsOrNot(cycle, offerWaits({ ...offer, answerBy })),
          ]);
        }
  },
};
