import type { Language } from "#contract/language.ts";
import { became as ar } from "./ar/became.ts";
import { became as en } from "./en/became.ts";
import { became as nl, type BecameWords } from "./nl/became.ts";
import { became as pl } from "./pl/became.ts";
import { became as tr } from "./tr/became.ts";
import { became as uk } from "./uk/became.ts";

export const becameWords: Readonly<Record<Language, BecameWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
