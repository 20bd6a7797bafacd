import type { Language } from "#contract/language.ts";
import { offers as ar } from "./ar/offers.ts";
import { offers as en } from "./en/offers.ts";
import { offers as nl, type OfferWords } from "./nl/offers.ts";
import { offers as pl } from "./pl/offers.ts";
import { offers as tr } from "./tr/offers.ts";
import { offers as uk } from "./uk/offers.ts";

export const offerWords: Readonly<Record<Language, OfferWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
