import type { Language } from "#contract/language.ts";
import { unsubscribe as ar } from "./ar/unsubscribe.ts";
import { unsubscribe as en } from "./en/unsubscribe.ts";
import { unsubscribe as nl, type UnsubscribeWords } from "./nl/unsubscribe.ts";
import { unsubscribe as pl } from "./pl/unsubscribe.ts";
import { unsubscribe as tr } from "./tr/unsubscribe.ts";
import { unsubscribe as uk } from "./uk/unsubscribe.ts";

export const unsubscribeWords: Readonly<Record<Language, UnsubscribeWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
