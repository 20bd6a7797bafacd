import type { Language } from "#contract/language.ts";
import { register as ar } from "./ar/register.ts";
import { register as en } from "./en/register.ts";
import { register as nl, type RegisterWords } from "./nl/register.ts";
import { register as pl } from "./pl/register.ts";
import { register as tr } from "./tr/register.ts";
import { register as uk } from "./uk/register.ts";

export const registerWords: Readonly<Record<Language, RegisterWords>> = { nl, en, ar, tr, pl, uk };
