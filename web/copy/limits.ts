import type { Language } from "#contract/language.ts";
import { limits as ar } from "./ar/limits.ts";
import { limits as en } from "./en/limits.ts";
import { limits as nl, type LimitWords } from "./nl/limits.ts";
import { limits as pl } from "./pl/limits.ts";
import { limits as tr } from "./tr/limits.ts";
import { limits as uk } from "./uk/limits.ts";

export const limitWords: Readonly<Record<Language, LimitWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
