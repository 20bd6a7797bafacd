import type { Language } from "#contract/language.ts";
import { leftOut as ar } from "./ar/left-out.ts";
import { leftOut as en } from "./en/left-out.ts";
import { leftOut as nl, type LeftOutWords } from "./nl/left-out.ts";
import { leftOut as pl } from "./pl/left-out.ts";
import { leftOut as tr } from "./tr/left-out.ts";
import { leftOut as uk } from "./uk/left-out.ts";

export const leftOutWords: Readonly<Record<Language, LeftOutWords>> = { nl, en, ar, tr, pl, uk };
