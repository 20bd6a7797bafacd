import type { Language } from "#contract/language.ts";
import { code as ar } from "./ar/code.ts";
import { code as en } from "./en/code.ts";
import { code as nl, type CodeWords } from "./nl/code.ts";
import { code as pl } from "./pl/code.ts";
import { code as tr } from "./tr/code.ts";
import { code as uk } from "./uk/code.ts";

export const codeWords: Readonly<Record<Language, CodeWords>> = { nl, en, ar, tr, pl, uk };
