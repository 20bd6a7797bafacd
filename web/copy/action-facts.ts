import type { Language } from "#contract/language.ts";
import { actionFacts as ar } from "./ar/action-facts.ts";
import { actionFacts as en } from "./en/action-facts.ts";
import { actionFacts as nl, type ActionFactWords } from "./nl/action-facts.ts";
import { actionFacts as pl } from "./pl/action-facts.ts";
import { actionFacts as tr } from "./tr/action-facts.ts";
import { actionFacts as uk } from "./uk/action-facts.ts";

export const actionFactWords: Readonly<Record<Language, ActionFactWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
