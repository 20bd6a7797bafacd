import type { Language } from "#contract/language.ts";
import { titles as ar } from "./ar/titles.ts";
import { titles as en } from "./en/titles.ts";
import { titles as nl, type TitleWords } from "./nl/titles.ts";
import { titles as pl } from "./pl/titles.ts";
import { titles as tr } from "./tr/titles.ts";
import { titles as uk } from "./uk/titles.ts";

export const titleWords: Readonly<Record<Language, TitleWords>> = { nl, en, ar, tr, pl, uk };
