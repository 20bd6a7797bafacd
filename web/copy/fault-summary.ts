import type { Language } from "#contract/language.ts";
import { faultSummary as ar } from "./ar/fault-summary.ts";
import { faultSummary as en } from "./en/fault-summary.ts";
import { faultSummary as nl, type FaultSummaryWords } from "./nl/fault-summary.ts";
import { faultSummary as pl } from "./pl/fault-summary.ts";
import { faultSummary as tr } from "./tr/fault-summary.ts";
import { faultSummary as uk } from "./uk/fault-summary.ts";

export const faultSummaryWords: Readonly<Record<Language, FaultSummaryWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
