import type { Language } from "#contract/language.ts";
import { count as ar } from "./ar/count.ts";
import { count as en } from "./en/count.ts";
import { count as nl, type CountWords } from "./nl/count.ts";
import { count as pl } from "./pl/count.ts";
import { count as tr } from "./tr/count.ts";
import { count as uk } from "./uk/count.ts";

export const countWords: Readonly<Record<Language, CountWords>> = { nl, en, ar, tr, pl, uk };
