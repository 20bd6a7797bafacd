import type { Language } from "#contract/language.ts";
import { doneOn as ar } from "./ar/done-on.ts";
import { doneOn as en } from "./en/done-on.ts";
import { doneOn as nl, type DoneOnWords } from "./nl/done-on.ts";
import { doneOn as pl } from "./pl/done-on.ts";
import { doneOn as tr } from "./tr/done-on.ts";
import { doneOn as uk } from "./uk/done-on.ts";

export const doneOnWords: Readonly<Record<Language, DoneOnWords>> = { nl, en, ar, tr, pl, uk };
