import type { Language } from "#contract/language.ts";
import { floor as ar } from "./ar/floor.ts";
import { floor as en } from "./en/floor.ts";
import { floor as nl, type FloorWords } from "./nl/floor.ts";
import { floor as pl } from "./pl/floor.ts";
import { floor as tr } from "./tr/floor.ts";
import { floor as uk } from "./uk/floor.ts";

export const floorWords: Readonly<Record<Language, FloorWords>> = { nl, en, ar, tr, pl, uk };
