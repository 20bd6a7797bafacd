import type { Language } from "#contract/language.ts";
import { helped as ar } from "./ar/helped.ts";
import { helped as en } from "./en/helped.ts";
import { helped as nl, type HelpedWords } from "./nl/helped.ts";
import { helped as pl } from "./pl/helped.ts";
import { helped as tr } from "./tr/helped.ts";
import { helped as uk } from "./uk/helped.ts";

export const helpedWords: Readonly<Record<Language, HelpedWords>> = { nl, en, ar, tr, pl, uk };
