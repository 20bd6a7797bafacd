import type { Language } from "#contract/language.ts";
import { about as ar } from "./ar/about.ts";
import { about as en } from "./en/about.ts";
import { about as nl, type AboutWords } from "./nl/about.ts";
import { about as pl } from "./pl/about.ts";
import { about as tr } from "./tr/about.ts";
import { about as uk } from "./uk/about.ts";

export const aboutWords: Readonly<Record<Language, AboutWords>> = { nl, en, ar, tr, pl, uk };
