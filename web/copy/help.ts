import type { Language } from "#contract/language.ts";
import { help as ar } from "./ar/help.ts";
import { help as en } from "./en/help.ts";
import { help as nl, type HelpWords } from "./nl/help.ts";
import { help as pl } from "./pl/help.ts";
import { help as tr } from "./tr/help.ts";
import { help as uk } from "./uk/help.ts";

export const helpWords: Readonly<Record<Language, HelpWords>> = { nl, en, ar, tr, pl, uk };
