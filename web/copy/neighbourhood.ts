import type { Language } from "#contract/language.ts";
import { neighbourhoodPage as ar } from "./ar/neighbourhood.ts";
import { neighbourhoodPage as en } from "./en/neighbourhood.ts";
import { neighbourhoodPage as nl, type NeighbourhoodPageWords } from "./nl/neighbourhood.ts";
import { neighbourhoodPage as pl } from "./pl/neighbourhood.ts";
import { neighbourhoodPage as tr } from "./tr/neighbourhood.ts";
import { neighbourhoodPage as uk } from "./uk/neighbourhood.ts";

export const neighbourhoodPageWords: Readonly<Record<Language, NeighbourhoodPageWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
