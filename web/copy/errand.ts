import type { Language } from "#contract/language.ts";
import { errand as ar } from "./ar/errand.ts";
import { errand as en } from "./en/errand.ts";
import { errand as nl, type ErrandWords } from "./nl/errand.ts";
import { errand as pl } from "./pl/errand.ts";
import { errand as tr } from "./tr/errand.ts";
import { errand as uk } from "./uk/errand.ts";

export const errandWords: Readonly<Record<Language, ErrandWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
