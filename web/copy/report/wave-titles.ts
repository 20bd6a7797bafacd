import type { Language } from "#contract/language.ts";
import { waveTitles as ar } from "../ar/report/wave-titles.ts";
import { waveTitles as en } from "../en/report/wave-titles.ts";
import { waveTitles as nl, type WaveTitleWords } from "../nl/report/wave-titles.ts";
import { waveTitles as pl } from "../pl/report/wave-titles.ts";
import { waveTitles as tr } from "../tr/report/wave-titles.ts";
import { waveTitles as uk } from "../uk/report/wave-titles.ts";

export const waveTitleWords: Readonly<Record<Language, WaveTitleWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
