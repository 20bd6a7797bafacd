import type { Language } from "#contract/language.ts";
import { receiptOutcome as ar } from "./ar/receipt-outcome.ts";
import { receiptOutcome as en } from "./en/receipt-outcome.ts";
import { receiptOutcome as nl, type ReceiptOutcomeWords } from "./nl/receipt-outcome.ts";
import { receiptOutcome as pl } from "./pl/receipt-outcome.ts";
import { receiptOutcome as tr } from "./tr/receipt-outcome.ts";
import { receiptOutcome as uk } from "./uk/receipt-outcome.ts";

export const receiptOutcomeWords: Readonly<Record<Language, ReceiptOutcomeWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
