import type { Language } from "#contract/language.ts";
import { receiptMail as ar } from "../ar/mails/receipt.ts";
import { receiptMail as en } from "../en/mails/receipt.ts";
import { receiptMail as nl, type ReceiptMailWords } from "../nl/mails/receipt.ts";
import { receiptMail as pl } from "../pl/mails/receipt.ts";
import { receiptMail as tr } from "../tr/mails/receipt.ts";
import { receiptMail as uk } from "../uk/mails/receipt.ts";

export const receiptMailWords: Readonly<Record<Language, ReceiptMailWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
