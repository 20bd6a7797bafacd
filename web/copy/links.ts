import type { Language } from "#contract/language.ts";
import { links as ar } from "./ar/links.ts";
import { links as en } from "./en/links.ts";
import { links as nl, type LinkWords } from "./nl/links.ts";
import { links as pl } from "./pl/links.ts";
import { links as tr } from "./tr/links.ts";
import { links as uk } from "./uk/links.ts";

export const linkWords: Readonly<Record<Language, LinkWords>> = { nl, en, ar, tr, pl, uk };
