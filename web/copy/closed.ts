import type { Language } from "#contract/language.ts";
import { closed as ar } from "./ar/closed.ts";
import { closed as en } from "./en/closed.ts";
import { closed as nl, type ClosedWords } from "./nl/closed.ts";
import { closed as pl } from "./pl/closed.ts";
import { closed as tr } from "./tr/closed.ts";
import { closed as uk } from "./uk/closed.ts";

export const closedWords: Readonly<Record<Language, ClosedWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
