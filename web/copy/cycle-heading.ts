import type { Language } from "#contract/language.ts";
import { cycleHeading as ar } from "./ar/cycle-heading.ts";
import { cycleHeading as en } from "./en/cycle-heading.ts";
import { cycleHeading as nl, type CycleHeadingWords } from "./nl/cycle-heading.ts";
import { cycleHeading as pl } from "./pl/cycle-heading.ts";
import { cycleHeading as tr } from "./tr/cycle-heading.ts";
import { cycleHeading as uk } from "./uk/cycle-heading.ts";

export const cycleHeadingWords: Readonly<Record<Language, CycleHeadingWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
