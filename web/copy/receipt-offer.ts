import type { Language } from "#contract/language.ts";
import { receiptOffer as ar } from "./ar/receipt-offer.ts";
import { receiptOffer as en } from "./en/receipt-offer.ts";
import { receiptOffer as nl, type ReceiptOfferWords } from "./nl/receipt-offer.ts";
import { receiptOffer as pl } from "./pl/receipt-offer.ts";
import { receiptOffer as tr } from "./tr/receipt-offer.ts";
import { receiptOffer as uk } from "./uk/receipt-offer.ts";

export const receiptOfferWords: Readonly<Record<Language, ReceiptOfferWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
