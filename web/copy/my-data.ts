import type { Language } from "#contract/language.ts";
import { myData as ar } from "./ar/my-data.ts";
import { myData as en } from "./en/my-data.ts";
import { myData as nl, type MyDataWords } from "./nl/my-data.ts";
import { myData as pl } from "./pl/my-data.ts";
import { myData as tr } from "./tr/my-data.ts";
import { myData as uk } from "./uk/my-data.ts";

export const myDataWords: Readonly<Record<Language, MyDataWords>> = { nl, en, ar, tr, pl, uk };
