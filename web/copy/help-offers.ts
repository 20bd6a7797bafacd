import type { Language } from "#contract/language.ts";
import { helpOffers as ar } from "./ar/help-offers.ts";
import { helpOffers as en } from "./en/help-offers.ts";
import { helpOffers as nl, type HelpOfferWords } from "./nl/help-offers.ts";
import { helpOffers as pl } from "./pl/help-offers.ts";
import { helpOffers as tr } from "./tr/help-offers.ts";
import { helpOffers as uk } from "./uk/help-offers.ts";

export const helpOfferWords: Readonly<Record<Language, HelpOfferWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
