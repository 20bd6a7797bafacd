import type { Language } from "#contract/language.ts";
import { responses as ar } from "./ar/responses.ts";
import { responses as en } from "./en/responses.ts";
import { responses as nl, type ResponseWords } from "./nl/responses.ts";
import { responses as pl } from "./pl/responses.ts";
import { responses as tr } from "./tr/responses.ts";
import { responses as uk } from "./uk/responses.ts";

export const responseWords: Readonly<Record<Language, ResponseWords>> = { nl, en, ar, tr, pl, uk };
