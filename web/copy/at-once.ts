import type { Language } from "#contract/language.ts";
import { atOnce as ar } from "./ar/at-once.ts";
import { atOnce as en } from "./en/at-once.ts";
import { atOnce as nl, type AtOnceWords } from "./nl/at-once.ts";
import { atOnce as pl } from "./pl/at-once.ts";
import { atOnce as tr } from "./tr/at-once.ts";
import { atOnce as uk } from "./uk/at-once.ts";

/** Beside every field for words: who is in danger is not read in time here. */
export const atOnceWords: Readonly<Record<Language, AtOnceWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
