import type { Language } from "#contract/language.ts";
import { effort as ar } from "./ar/effort.ts";
import { effort as en } from "./en/effort.ts";
import { effort as nl, type EffortWords } from "./nl/effort.ts";
import { effort as pl } from "./pl/effort.ts";
import { effort as tr } from "./tr/effort.ts";
import { effort as uk } from "./uk/effort.ts";

export const effortWords: Readonly<Record<Language, EffortWords>> = { nl, en, ar, tr, pl, uk };
