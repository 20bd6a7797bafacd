import type { Language } from "#contract/language.ts";
import { partners as ar } from "./ar/partners.ts";
import { partners as en } from "./en/partners.ts";
import { partners as nl, type PartnerWords } from "./nl/partners.ts";
import { partners as pl } from "./pl/partners.ts";
import { partners as tr } from "./tr/partners.ts";
import { partners as uk } from "./uk/partners.ts";

export const partnerWords: Readonly<Record<Language, PartnerWords>> = { nl, en, ar, tr, pl, uk };
