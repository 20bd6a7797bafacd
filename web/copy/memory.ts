import type { Language } from "#contract/language.ts";
import { memory as ar } from "./ar/memory.ts";
import { memory as en } from "./en/memory.ts";
import { memory as nl, type MemoryWords } from "./nl/memory.ts";
import { memory as pl } from "./pl/memory.ts";
import { memory as tr } from "./tr/memory.ts";
import { memory as uk } from "./uk/memory.ts";

export const memoryWords: Readonly<Record<Language, MemoryWords>> = { nl, en, ar, tr, pl, uk };
