import type { Language } from "#contract/language.ts";
import { answering as ar } from "./ar/answering.ts";
import { answering as en } from "./en/answering.ts";
import { answering as nl, type AnsweringWords } from "./nl/answering.ts";
import { answering as pl } from "./pl/answering.ts";
import { answering as tr } from "./tr/answering.ts";
import { answering as uk } from "./uk/answering.ts";

export const answeringWords: Readonly<Record<Language, AnsweringWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
