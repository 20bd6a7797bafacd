import type { Language } from "#contract/language.ts";
import { asked as ar } from "./ar/asked.ts";
import { asked as en } from "./en/asked.ts";
import { asked as nl, type AskedWords } from "./nl/asked.ts";
import { asked as pl } from "./pl/asked.ts";
import { asked as tr } from "./tr/asked.ts";
import { asked as uk } from "./uk/asked.ts";

export const askedWords: Readonly<Record<Language, AskedWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
