import type { Language } from "#contract/language.ts";
import { layout as ar } from "./ar/layout.ts";
import { layout as en } from "./en/layout.ts";
import { layout as nl, type LayoutWords } from "./nl/layout.ts";
import { layout as pl } from "./pl/layout.ts";
import { layout as tr } from "./tr/layout.ts";
import { layout as uk } from "./uk/layout.ts";

export const layoutWords: Readonly<Record<Language, LayoutWords>> = { nl, en, ar, tr, pl, uk };
