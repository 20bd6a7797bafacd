import type { Language } from "#contract/language.ts";
import { passedOver as ar } from "./ar/passed-over.ts";
import { passedOver as en } from "./en/passed-over.ts";
import { passedOver as nl, type PassedOverWords } from "./nl/passed-over.ts";
import { passedOver as pl } from "./pl/passed-over.ts";
import { passedOver as tr } from "./tr/passed-over.ts";
import { passedOver as uk } from "./uk/passed-over.ts";

export const passedOverWords: Readonly<Record<Language, PassedOverWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
