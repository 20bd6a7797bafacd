import type { Language } from "#contract/language.ts";
import { indicators as ar } from "../ar/report/indicators.ts";
import { indicators as en } from "../en/report/indicators.ts";
import { indicators as nl, type IndicatorWords } from "../nl/report/indicators.ts";
import { indicators as pl } from "../pl/report/indicators.ts";
import { indicators as tr } from "../tr/report/indicators.ts";
import { indicators as uk } from "../uk/report/indicators.ts";

export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
