import type { Language } from "#contract/language.ts";
import { moments as ar } from "./ar/moments.ts";
import { moments as en } from "./en/moments.ts";
import { moments as nl, type MomentWords } from "./nl/moments.ts";
import { moments as pl } from "./pl/moments.ts";
import { moments as tr } from "./tr/moments.ts";
import { moments as uk } from "./uk/moments.ts";

export const momentWords: Readonly<Record<Language, MomentWords>> = { nl, en, ar, tr, pl, uk };
