import type { Language } from "#contract/language.ts";
import { receipt as ar } from "./ar/receipt.ts";
import { receipt as en } from "./en/receipt.ts";
import { receipt as nl, type ReceiptWords } from "./nl/receipt.ts";
import { receipt as pl } from "./pl/receipt.ts";
import { receipt as tr } from "./tr/receipt.ts";
import { receipt as uk } from "./uk/receipt.ts";

export const receiptWords: Readonly<Record<Language, ReceiptWords>> = { nl, en, ar, tr, pl, uk };
