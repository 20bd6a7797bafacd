import type { Language } from "#contract/language.ts";
import { receiptOffer as ar, receiptOutcome as arOutcome } from "./ar/receipt-offer.ts";
import { receiptOffer as en, receiptOutcome as enOutcome } from "./en/receipt-offer.ts";
import {
  receiptOffer as nl,
  type ReceiptOfferWords,
  receiptOutcome as nlOutcome,
  type ReceiptOutcomeWords,
} from "./nl/receipt-offer.ts";
import { receiptOffer as pl, receiptOutcome as plOutcome } from "./pl/receipt-offer.ts";
import { receiptOffer as tr, receiptOutcome as trOutcome } from "./tr/receipt-offer.ts";
import { receiptOffer as uk, receiptOutcome as ukOutcome } from "./uk/receipt-offer.ts";

export const receiptOfferWords: Readonly<Record<Language, ReceiptOfferWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};

/** What became of asking for one; apart, since the page with the button needs none of it. */
export const receiptOutcomeWords: Readonly<Record<Language, ReceiptOutcomeWords>> = {
  nl: nlOutcome,
  en: enOutcome,
  ar: arOutcome,
  tr: trOutcome,
  pl: plOutcome,
  uk: ukOutcome,
};
